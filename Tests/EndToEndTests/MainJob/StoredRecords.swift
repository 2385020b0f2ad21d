/// The parts of the files the main job looks at, as another program would read them.
enum Stored {
  struct Scorecard: Decodable {
    struct Cell: Decodable {
      var appraised: Double?
    }

    var cells: [String: Cell]
  }

  struct Dossier: Decodable {
    struct Line: Decodable {
      var award: String
      var state: String
      var decision: String?
    }
    struct Part: Decodable {
      var isPresent: Bool
    }
    struct Step: Decodable {
      var step: String
      var facts: [String: String]
    }

    var assignee: String
    var receiptNumber: String
    var lines: [Line]
    var parts: [Part]
    var steps: [Step]
  }

  struct Decision: Decodable {
    struct Recipient: Decodable {
      var dossier: String
      var line: Int
    }

    var number: String
    var signer: String
    var recipients: [Recipient]
  }
}
