/// Words of offices and the names of communes, wards and people, each with ways to type it in Telex.
///
/// A word, then its spellings; words are parted by semicolons and lines.
enum TelexWords {
  static let table = """
    phong phong; trào trafo traof; thi thi; đua ddua; yêu yeeu; nước nuowsc nuocws; khen khen
    thưởng thuwowrng thuowngr; hội hooij hooji; đồng ddoofng dongdof; tỉnh tinhr tirnh; ban ban; nhân nhaan
    dân daan dana; sở sowr; ngành ngafnh nganhf; đơn ddown; vị vij; hồ hoof; sơ sow; quyết quyeets quyeest
    định ddijnh dinhdj; bằng bangwf bawfng; giấy giaasy giaays; chứng chuwngs chuwsng; nhận nhaajn nhanaj; danh danh
    hiệu hieeju hieeuj; chiến chieens chieesn; sĩ six; lao lao; động ddoojng ddoongj; tiên tieen; tiến tieesn tienes
    xuất xuatas xuaast; sắc sawsc sawcs; tập taapj taajp; thể theer; cá cas; thành thafnh thanhf; tích tichs tisch
    báo baso baos; cáo caos caso; tóm tosm toms; tắt tawts tawst; tờ towf; trình trinhf trifnh; biên bieen
    bản banr barn; họp hojp hopj; bỏ bor; phiếu phieesu phieeus; kín kins kisn; thẩm thaarm thamar
    tiếp tiepes tieesp; bổ boor; sung sung; hợp howjp hopwj; lệ leej; trả trar; lại laij laji; xin xin; ý ys
    kiến kieesn kieens; công coong; khai khai; hiệp hiepej hieejp; y y; chủ chur; tịch tijch tichj; ký kys
    hành hafnh hanhf; trao trao; tặng tawjng tangwj; lưu luuw luwu; trữ truwx; điểm ddieemr ddieerm
    chuẩn chuaarn chuanar; tự tuwj; chấm chaasm chaams; chéo cheos cheso; xếp xeesp xepes; hạng hangj hajng
    loại loaji loaij; tốt toots toost; khá khas; trung trung; bình bifnh binhf; yếu yeeus yeesu; cụm cujm cumj
    khối khoios khoosi; trưởng truwowrng truowngr; phó phos; viên vieen viene; tiêu tieue tieeu; chí chis
    nội nooij nooji; dung dung; minh minh; huân huaan; chương chuowng; huy huy; cờ cowf; của cura cuar; thủ thur
    tướng tuowsng tuongws; chính chinhs chisnh; phủ phur; nhà nhaf; độc ddoojc docdoj; lập lapaj laajp
    nhất nhaast nhaats; nhì nhif; ba ba; kháng khangs khasng; anh anh; hùng hungf hufng; lực luwjc lucwj
    lượng luongwj luwowjng; vũ vux; trang trang; năm nawm namw; tháng thangs thasng; ngày ngafy ngayf; giờ giowf
    hạn hajn hanj; quá quas; kế kees; hoạch hoachj hoajch; nhiệm nhieejm nhiemej; vụ vuj; chỉ chir
    thực thuwcj thuwjc; hiện hieejn hienej; hoàn hoanf hoafn; chưa chuwa; xong xong; đạt ddajt datdj
    vượt vuotwj vuwowjt; mức muwsc muwcs; kỷ kyr; luật luaajt luataj; cảnh canhr carnh; khiển khieern khieenr
    trách trachs trasch; sáng sasng sangs; đề dedef ddeef; tài tafi taif; nghiên nghieen; cứu cuwsu cuuws; khoa khoa
    học hojc hocj; nghệ ngheej; chuyển chuyeern chuyener; đổi doidor ddoori; số soos; dịch dichj dijch
    trực truwjc trucwj; tuyến tuyenes tuyeesn; cải cari cair; cách cachs casch; tục tujc tucj; một motoj moojt
    cửa cuwra cuwar; liên lieen; thông thoong thongo; nông nongo noong; thôn thoon; mới mowis mowsi; đô ddoo dodo
    thị thij; văn vawn; nghèo ngheof nghefo; bền beefn benef; vững vungwx vuwxng; giảm giarm giamr; an an; sinh sinh
    xã xax; giáo giaso giaos; dục ducj dujc; đào ddafo daodf; tạo taoj tajo; tế tees; du du; lịch lijch lichj
    thao thao; kinh kinh; doanh doanh; nghiệp nghieejp nghiepej; đầu daudaf ddaafu; tư tuw; xây xaay
    dựng duwjng dungwj; giao giao; vận vaajn vaanj; tải tair tari; nguyên nguyeen nguyene; môi moio mooi
    trường truwowfng truowngf; pháp phaps phasp; thanh thanh; tra tra; ngoại ngoaji ngoaij; đại ddaij ddaji; cao cao
    đẳng dangdwr ddawrng; bệnh beejnh beenhj; viện vieenj vieejn; tâm taam tama; ngân ngana ngaan; hàng hafng hangf
    bảo baor baro; hiểm hieerm hiemer; thuế thuees; hải hari hair; quan quan; kho kho; bạc bacj bajc
    thống thoosng thoongs; kê kee; quản quarn quanr; lý lys; viễn vieexn vieenx; điện ddieenj ddieejn
    mặt mawjt matwj; trận tranaj traajn; tổ toor; quốc quoocs quoosc; phụ phuj; nữ nuwx; niên nieen; cựu cuwuj cuwju
    binh binh; đoàn doandf ddoafn; đảng ddarng ddangr; bộ booj; chi chi; quân quana quaan; sự suwj
    phòng phongf phofng; người nguowfi nguoiwf; việc viecej vieejc; gương guwowng guowng; điển ddieenr ddieern
    hình hifnh hinhf; rộng rongoj roojng; mô moo; làm lamf lafm; hay hay; lan lan; tuyên tuyeen
    truyền truyeenf truyeefn; phổ phoor; biến bienes bieesn; theo theo; tưởng tuowngr tuowrng; đạo ddajo daodj
    đức ducdws dduwsc; nguyễn nguyeexn nguyeenx; trần traanf traafn; lê lee; phạm phamj phajm; huỳnh huyfnh huynhf
    hoàng hoangf hoafng; võ vox; đặng dangdwj ddawjng; bùi bufi buif; đỗ ddoox; ngô ngoo; dương duongw duwowng
    đình ddifnh ddinhf; khánh khanhs khasnh; thuý thuys; hoà hoaf; hoè hoef; quý quys; quỳnh quyfnh quynhf
    xuân xuana xuaan; nguyệt nguyeejt nguyeetj; tuyết tuyeets tuyeest; khuya khuya; khuỷu khuyur khuyru
    ngoằn ngoawfn ngoawnf; ngoèo ngoeof ngoefo; quyển quyeern quyener; quyền quyenef quyeefn; thuở thuowr; giữ giuwx
    giếng gieesng gienges; giêng gienge gieeng; giá gias; giả giar; gì gif; giỏi gioir giori; gửi guwri guwir
    giặc giawcj giawjc; gieo gieo; giải giair giari; nghỉ nghir; nghiệm nghieemj nghieejm; nghĩa nghixa nghiax
    nghe nghe; nguồn nguoofn nguoonf; ngoài ngoaif ngoafi; ngọc ngojc ngocj; ngưỡng nguongwx nguwowxng
    ước uwowsc uowcs; ướm uowms uowsm; ương uowng uongw; ưu uuw uwu; hươu huwowu huowu; rượu ruowuj ruowju
    bưởi buowri buoiwr; mười muoiwf muwowfi; lưới luwowsi luowis; tươi tuowi; cưỡi cuowxi cuoiwx
    khướu khuouws khuwowsu; thuốc thuoosc thuoocs; buồn buoonf buoofn; muốn muoosn muonos; cuối cuoios cuoosi
    tuổi tuoori tuooir; chuối chuoois chuoosi; luôn luoon luono; xuống xuongos xuoosng; chuông chuoong
    đuổi dduooir dduoori; ruộng ruoojng ruongoj; buộc buocoj buoojc; suốt suoost suoots; thiết thieets thieest
    biết bieest bietes; viết vietes vieest; kiên kieen; yên yeen; khuyết khuyeest khuyetes; tuyệt tuyetej tuyeejt
    kính kisnh kinhs; căn cawn; cứ cuws; nghị nghij; hướng huwowsng huowngs; dẫn daanx daaxn; điều ddieefu dieudef
    khoản khoanr khoarn; trân traan; trọng trongj trojng; thừa thuwfa thuawf; lệnh lenhej leejnh
    tuyển tuyeern tuyeenr; dụng dungj dujng; phân phaan phana; rà raf; soát soast soats; đôn ddoon
    đốc ddoosc docdos; xoong xooong; xoáy xoasy xoays; xoắn xoawns xoawsn; hoặc hoawjc hoacwj; ngoặt ngoatwj ngoawjt
    quặng quawjng quawngj; quắn quawns quawsn; khoét khoest khoets; toét toets toest; tuýt tuyst tuyts
    huýt huyts huyst; quýt quyst quyts; suy suy; nghĩ nghix; luỹ luyx; uỷ uyr; thuỷ thuyr; oán oasn oans; oai oai
    đắk ddawsk dakdws; lắk lakws lawsk; lộ looj; bắc bawcs bawsc; ái asi ais; tân tana taan; hưng huwng
    vạn vanj vajn; ninh ninh; diên diene dieen; điền ddieefn ddieenf; lâm laam; thọ thoj; suối suoios suoosi
    dầu daafu daauf; tây taay; sơn sown sonw; đông dongdo ddoong; phước phuwowsc phuowcs; hữu huwux huwxu
    hậu haaju hauaj; thuận thuanaj thuaajn; cà caf; ná nas; hà haf; dinh dinh; vĩnh vixnh vinhx; dũng dungx duxng
    mỹ myx; linh linh; rang rang; chử chuwr; vinh vinh; lãnh lanhx laxnh; tu tu; bông boong; thắng thawsng thangws
    trí tris; cam cam; ranh ranh; nha nha; ngòi ngoif ngofi; sa sa; chữ chuwx; đường dduowfng duongdwf
    tiếng tienges tieesng; nhiều nhieefu nhieeuf; những nhuwngx nhuwxng; cũng cuxng cungx; được duocdwj dduwowjc
    rồi roofi rooif; thường thuowngf thuowfng; khuếch khueesch khueches; huênh huenhe hueenh; hoang hoang; xuề xueef
    xoà xoaf; tuần tuanaf tuaafn; khuất khuaast khuaats; quấy quaays quaasy; nguây nguaay nguaya; ngẩy ngayar ngaary
    chuyện chuyeejn chuyeenj; lẫn laanx laaxn; đẩy ddaary daydar; bẫy bayax baaxy; cầu caafu caauf; lầu laauf laafu
    dấu daasu dauas; mẫu mauax maaxu; đậu ddaaju ddaauj; sâu saau; ấy aasy ayas; ẩn anar aarn; ẵm awxm awmx
    ắt awts awst; ăn awn anw; ở owr; ô oo; ổ oor; ơn own onw; à af; ạ aj; ủ ur; ứ uws
    bác bacs basc; khu khu; lạc lacj lajc; nam nam; phan phan; phường phuowfng phuongwf; đặc dacdwj ddawjc
    cục cujc cucj; hoá hoas; kiểm kieerm kiemer; phát phats phast; sát sast sats; thương thuowng; thập thaajp thapaj
    toà toaf; tôn toon; tộc toocj toojc; và vaf; vân vana vaan; án asn ans; đài ddaif ddafi; đỏ ddor dodr
    """
}
