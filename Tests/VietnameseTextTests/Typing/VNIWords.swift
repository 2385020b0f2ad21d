/// Words of offices and the names of communes, wards and people, each with ways to type it in VNI.
///
/// A word, then its spellings; words are parted by semicolons and lines.
enum VNIWords {
  static let table = """
    phong phong; trào tra2o trao2; thi thi; đua d9ua; yêu ye6u; nước nuo71c nuoc71; khen khen
    thưởng thu7o73ng thuo7ng3; hội ho6i5 ho65i; đồng d9o62ng dong962; tỉnh tinh3 ti3nh; ban ban; nhân nha6n
    dân da6n dan6; sở so73; ngành nga2nh nganh2; đơn d9o7n; vị vi5; hồ ho62; sơ so7; quyết quye6t1 quye61t
    định d9i5nh dinh95; bằng bang82 ba82ng; giấy gia61y gia6y1; chứng chu7ng1 chu71ng; nhận nha65n nhan65; danh danh
    hiệu hie65u hie6u5; chiến chie6n1 chie61n; sĩ si4; lao lao; động d9o65ng d9o6ng5; tiên tie6n; tiến tie61n tien61
    xuất xuat61 xua61t; sắc sa81c sa8c1; tập ta6p5 ta65p; thể the63; cá ca1; thành tha2nh thanh2; tích tich1 ti1ch
    báo ba1o bao1; cáo cao1 ca1o; tóm to1m tom1; tắt ta8t1 ta81t; tờ to72; trình trinh2 tri2nh; biên bie6n
    bản ban3 ba3n; họp ho5p hop5; bỏ bo3; phiếu phie61u phie6u1; kín kin1 ki1n; thẩm tha63m tham63
    tiếp tiep61 tie61p; bổ bo63; sung sung; hợp ho75p hop75; lệ le65; trả tra3; lại lai5 la5i; xin xin; ý y1
    kiến kie61n kie6n1; công co6ng; khai khai; hiệp hiep65 hie65p; y y; chủ chu3; tịch ti5ch tich5; ký ky1
    hành ha2nh hanh2; trao trao; tặng ta85ng tang85; lưu luu7 lu7u; trữ tru74; điểm d9ie6m3 d9ie63m
    chuẩn chua63n chuan63; tự tu75; chấm cha61m cha6m1; chéo cheo1 che1o; xếp xe61p xep61; hạng hang5 ha5ng
    loại loa5i loai5; tốt to6t1 to61t; khá kha1; trung trung; bình bi2nh binh2; yếu ye6u1 ye61u; cụm cu5m cum5
    khối khoi61 kho61i; trưởng tru7o73ng truo7ng3; phó pho1; viên vie6n vien6; tiêu tieu6 tie6u; chí chi1
    nội no6i5 no65i; dung dung; minh minh; huân hua6n; chương chuo7ng; huy huy; cờ co72; của cu3a cua3; thủ thu3
    tướng tuo71ng tuong71; chính chinh1 chi1nh; phủ phu3; nhà nha2; độc d9o65c doc965; lập lap65 la65p
    nhất nha61t nha6t1; nhì nhi2; ba ba; kháng khang1 kha1ng; anh anh; hùng hung2 hu2ng; lực lu75c luc75
    lượng luong75 lu7o75ng; vũ vu4; trang trang; năm na8m nam8; tháng thang1 tha1ng; ngày nga2y ngay2; giờ gio72
    hạn ha5n han5; quá qua1; kế ke61; hoạch hoach5 hoa5ch; nhiệm nhie65m nhiem65; vụ vu5; chỉ chi3
    thực thu7c5 thu75c; hiện hie65n hien65; hoàn hoan2 hoa2n; chưa chu7a; xong xong; đạt d9a5t dat95
    vượt vuot75 vu7o75t; mức mu71c mu7c1; kỷ ky3; luật lua65t luat65; cảnh canh3 ca3nh; khiển khie63n khie6n3
    trách trach1 tra1ch; sáng sa1ng sang1; đề de962 d9e62; tài ta2i tai2; nghiên nghie6n; cứu cu71u cuu71; khoa khoa
    học ho5c hoc5; nghệ nghe65; chuyển chuye63n chuyen63; đổi doi963 d9o63i; số so61; dịch dich5 di5ch
    trực tru75c truc75; tuyến tuyen61 tuye61n; cải ca3i cai3; cách cach1 ca1ch; tục tu5c tuc5; một mot65 mo65t
    cửa cu73a cu7a3; liên lie6n; thông tho6ng thong6; nông nong6 no6ng; thôn tho6n; mới mo7i1 mo71i; đô d9o6 do96
    thị thi5; văn va8n; nghèo ngheo2 nghe2o; bền be62n ben62; vững vung74 vu74ng; giảm gia3m giam3; an an; sinh sinh
    xã xa4; giáo gia1o giao1; dục duc5 du5c; đào d9a2o dao92; tạo tao5 ta5o; tế te61; du du; lịch li5ch lich5
    thao thao; kinh kinh; doanh doanh; nghiệp nghie65p nghiep65; đầu dau962 d9a62u; tư tu7; xây xa6y
    dựng du75ng dung75; giao giao; vận va65n va6n5; tải tai3 ta3i; nguyên nguye6n nguyen6; môi moi6 mo6i
    trường tru7o72ng truo7ng2; pháp phap1 pha1p; thanh thanh; tra tra; ngoại ngoa5i ngoai5; đại d9ai5 d9a5i; cao cao
    đẳng dang983 d9a83ng; bệnh be65nh be6nh5; viện vie6n5 vie65n; tâm ta6m tam6; ngân ngan6 nga6n; hàng ha2ng hang2
    bảo bao3 ba3o; hiểm hie63m hiem63; thuế thue61; hải ha3i hai3; quan quan; kho kho; bạc bac5 ba5c
    thống tho61ng tho6ng1; kê ke6; quản qua3n quan3; lý ly1; viễn vie64n vie6n4; điện d9ie6n5 d9ie65n
    mặt ma85t mat85; trận tran65 tra65n; tổ to63; quốc quo6c1 quo61c; phụ phu5; nữ nu74; niên nie6n; cựu cu7u5 cu75u
    binh binh; đoàn doan92 d9oa2n; đảng d9a3ng d9ang3; bộ bo65; chi chi; quân quan6 qua6n; sự su75
    phòng phong2 pho2ng; người nguo72i nguoi72; việc viec65 vie65c; gương gu7o7ng guo7ng; điển d9ie6n3 d9ie63n
    hình hi2nh hinh2; rộng rong65 ro65ng; mô mo6; làm lam2 la2m; hay hay; lan lan; tuyên tuye6n
    truyền truye6n2 truye62n; phổ pho63; biến bien61 bie61n; theo theo; tưởng tuo7ng3 tuo73ng; đạo d9a5o dao95
    đức duc971 d9u71c; nguyễn nguye64n nguye6n4; trần tra6n2 tra62n; lê le6; phạm pham5 pha5m; huỳnh huy2nh huynh2
    hoàng hoang2 hoa2ng; võ vo4; đặng dang985 d9a85ng; bùi bu2i bui2; đỗ d9o64; ngô ngo6; dương duong7 du7o7ng
    đình d9i2nh d9inh2; khánh khanh1 kha1nh; thuý thuy1; hoà hoa2; hoè hoe2; quý quy1; quỳnh quy2nh quynh2
    xuân xuan6 xua6n; nguyệt nguye65t nguye6t5; tuyết tuye6t1 tuye61t; khuya khuya; khuỷu khuyu3 khuy3u
    ngoằn ngoa82n ngoa8n2; ngoèo ngoeo2 ngoe2o; quyển quye63n quyen63; quyền quyen62 quye62n; thuở thuo73; giữ giu74
    giếng gie61ng gieng61; giêng gieng6 gie6ng; giá gia1; giả gia3; gì gi2; giỏi gioi3 gio3i; gửi gu73i gu7i3
    giặc gia8c5 gia85c; gieo gieo; giải giai3 gia3i; nghỉ nghi3; nghiệm nghie6m5 nghie65m; nghĩa nghi4a nghia4
    nghe nghe; nguồn nguo62n nguo6n2; ngoài ngoai2 ngoa2i; ngọc ngo5c ngoc5; ngưỡng nguong74 ngu7o74ng
    ước u7o71c uo7c1; ướm uo7m1 uo71m; ương uo7ng uong7; ưu uu7 u7u; hươu hu7o7u huo7u; rượu ruo7u5 ruo75u
    bưởi buo73i buoi73; mười muoi72 mu7o72i; lưới lu7o71i luo7i1; tươi tuo7i; cưỡi cuo74i cuoi74
    khướu khuou71 khu7o71u; thuốc thuo61c thuo6c1; buồn buo6n2 buo62n; muốn muo61n muon61; cuối cuoi61 cuo61i
    tuổi tuo63i tuo6i3; chuối chuo6i1 chuo61i; luôn luo6n luon6; xuống xuong61 xuo61ng; chuông chuo6ng
    đuổi d9uo6i3 d9uo63i; ruộng ruo65ng ruong65; buộc buoc65 buo65c; suốt suo61t suo6t1; thiết thie6t1 thie61t
    biết bie61t biet61; viết viet61 vie61t; kiên kie6n; yên ye6n; khuyết khuye61t khuyet61; tuyệt tuyet65 tuye65t
    kính ki1nh kinh1; căn ca8n; cứ cu71; nghị nghi5; hướng hu7o71ng huo7ng1; dẫn da6n4 da64n; điều d9ie62u dieu962
    khoản khoan3 khoa3n; trân tra6n; trọng trong5 tro5ng; thừa thu72a thua72; lệnh lenh65 le65nh
    tuyển tuye63n tuye6n3; dụng dung5 du5ng; phân pha6n phan6; rà ra2; soát soa1t soat1; đôn d9o6n
    đốc d9o61c doc961; xoong xoong; xoáy xoa1y xoay1; xoắn xoa8n1 xoa81n; hoặc hoa85c hoac85; ngoặt ngoat85 ngoa85t
    quặng qua85ng qua8ng5; quắn qua8n1 qua81n; khoét khoe1t khoet1; toét toet1 toe1t; tuýt tuy1t tuyt1
    huýt huyt1 huy1t; quýt quy1t quyt1; suy suy; nghĩ nghi4; luỹ luy4; uỷ uy3; thuỷ thuy3; oán oa1n oan1; oai oai
    đắk d9a81k dak981; lắk lak81 la81k; lộ lo65; bắc ba8c1 ba81c; ái a1i ai1; tân tan6 ta6n; hưng hu7ng
    vạn van5 va5n; ninh ninh; diên dien6 die6n; điền d9ie62n d9ie6n2; lâm la6m; thọ tho5; suối suoi61 suo61i
    dầu da62u da6u2; tây ta6y; sơn so7n son7; đông dong96 d9o6ng; phước phu7o71c phuo7c1; hữu hu7u4 hu74u
    hậu ha65u hau65; thuận thuan65 thua65n; cà ca2; ná na1; hà ha2; dinh dinh; vĩnh vi4nh vinh4; dũng dung4 du4ng
    mỹ my4; linh linh; rang rang; chử chu73; vinh vinh; lãnh lanh4 la4nh; tu tu; bông bo6ng; thắng tha81ng thang81
    trí tri1; cam cam; ranh ranh; nha nha; ngòi ngoi2 ngo2i; sa sa; chữ chu74; đường d9uo72ng duong972
    tiếng tieng61 tie61ng; nhiều nhie62u nhie6u2; những nhu7ng4 nhu74ng; cũng cu4ng cung4; được duoc975 d9u7o75c
    rồi ro62i ro6i2; thường thuo7ng2 thuo72ng; khuếch khue61ch khuech61; huênh huenh6 hue6nh; hoang hoang; xuề xue62
    xoà xoa2; tuần tuan62 tua62n; khuất khua61t khua6t1; quấy qua6y1 qua61y; nguây ngua6y nguay6; ngẩy ngay63 nga63y
    chuyện chuye65n chuye6n5; lẫn la6n4 la64n; đẩy d9a63y day963; bẫy bay64 ba64y; cầu ca62u ca6u2; lầu la6u2 la62u
    dấu da61u dau61; mẫu mau64 ma64u; đậu d9a65u d9a6u5; sâu sa6u; ấy a61y ay61; ẩn an63 a63n; ẵm a84m a8m4
    ắt a8t1 a81t; ăn a8n an8; ở o73; ô o6; ổ o63; ơn o7n on7; à a2; ạ a5; ủ u3; ứ u71
    bác bac1 ba1c; khu khu; lạc lac5 la5c; nam nam; phan phan; phường phuo72ng phuong72; đặc dac985 d9a85c
    cục cu5c cuc5; hoá hoa1; kiểm kie63m kiem63; phát phat1 pha1t; sát sa1t sat1; thương thuo7ng; thập tha65p thap65
    toà toa2; tôn to6n; tộc to6c5 to65c; và va2; vân van6 va6n; án a1n an1; đài d9ai2 d9a2i; đỏ d9o3 do93
    """
}
