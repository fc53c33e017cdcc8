import BilanExtraction
import BilanIngest
import BilanLanguage
import BilanModel
import BilanPlaces
import ExtractionScoring
import Glibc

/// Reads sentences whose figures are known, and says by category how many of them the extractor finds.
///
/// `bench-extraction [--misses] [--datasets FOLDER] [FILE]`: by default the development sentences of the project, from
/// its root. The last line is the speed over articles made of the same sentences. `--text FILE` reads one text of any
/// size as it is, and says how long that took.
@main
struct BenchExtraction {
    static func main() {
        var words = Array(CommandLine.arguments.dropFirst())
        let listsMisses = take("--misses", from: &words)
        var datasets = "Datasets"
        if let option = words.firstIndex(of: "--datasets"), option + 1 < words.count {
            datasets = words[option + 1]
            words.removeSubrange(option...(option + 1))
        }
        if words.first == "--text", words.count == 2 { return load(words[1], datasets) }
        let path = words.first ?? "Benchmarks/Extraction/sentences.jsonl"
        guard words.count < 2 else {
            fail("usage: bench-extraction [--misses] [--datasets FOLDER] [FILE | --text FILE]")
        }
        do {
            let extractor = Extractor(gazetteer: try MaliGazetteer.read(datasets: datasets))
            let text = String(decoding: try SourceFile(path: path).bytes, as: UTF8.self)
            let sentences = try GoldSentence.read(text)
            score(sentences, extractor, listsMisses: listsMisses)
            race(sentences, extractor)
        } catch { fail("\(path): \(error)") }
    }

    /// Times the reading of one text.
    static func load(_ path: String, _ datasets: String) {
        do {
            let extractor = Extractor(gazetteer: try MaliGazetteer.read(datasets: datasets))
            let text = String(decoding: try SourceFile(path: path).bytes, as: UTF8.self)
            let clock = ContinuousClock()
            let start = clock.now
            let document = extractor.read(text, publishedOn: CalendarDate("2024-06-30"))
            let seconds = (clock.now - start) / .seconds(1)
            print("\(document.scalars.count) characters, \(document.candidates.count) figures, \(seconds) s")
        } catch { fail("\(path): \(error)") }
    }

    static func score(_ sentences: [GoldSentence], _ extractor: Extractor, listsMisses: Bool) {
        var order: [String] = []
        var cards: [String: Scorecard] = [:]
        var total = Scorecard()
        for sentence in sentences {
            let found = extractor.read(
                sentence.text, language: Language(token: sentence.language),
                publishedOn: sentence.publishedOn.flatMap { CalendarDate($0) }
            ).candidates
            let match = FigureMatch(sentence.candidates, found)
            for name in [sentence.language + " (all)", sentence.category] {
                if cards[name] == nil { order.append(name) }
                cards[name, default: Scorecard()].add(sentence, found, match)
            }
            total.add(sentence, found, match)
            if listsMisses { MissList.show(sentence, found, match) }
        }
        ScoreTable.show(order.map { ($0, cards[$0] ?? Scorecard()) } + [("all", total)])
    }

    /// Times the reading of articles, each made of twenty sentences of one language.
    static func race(_ sentences: [GoldSentence], _ extractor: Extractor) {
        var articles: [(text: String, language: Language?)] = []
        for language in ["en", "fr"] {
            let own = sentences.filter { $0.language == language }.map(\.text)
            for start in stride(from: 0, to: own.count, by: 20) {
                let text = own[start..<min(start + 20, own.count)].joined(separator: "\n\n")
                articles.append((text, Language(token: language)))
            }
        }
        let day = CalendarDate("2024-06-30")
        let clock = ContinuousClock()
        let start = clock.now
        var read = 0
        var scalars = 0
        while clock.now - start < .seconds(1) {
            for article in articles {
                let document = extractor.read(article.text, language: article.language, publishedOn: day)
                scalars += document.scalars.count
                read += 1
            }
            if articles.isEmpty { return }
        }
        let seconds = (clock.now - start) / .seconds(1)
        print("\(Int(Double(read) / seconds)) articles a second, of \(scalars / max(1, read)) characters on average")
    }

    private static func take(_ option: String, from words: inout [String]) -> Bool {
        guard let place = words.firstIndex(of: option) else { return false }
        words.remove(at: place)
        return true
    }

    private static func fail(_ words: String) -> Never {
        let line = Array("bench-extraction: \(words)\n".utf8)
        _ = write(STDERR_FILENO, line, line.count)
        exit(65)
    }
}
