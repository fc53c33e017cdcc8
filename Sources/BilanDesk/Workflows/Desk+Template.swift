import BilanIngest
import BilanLanguage

extension Desk {
    /// An empty figures sheet: the headings alone, ready to be filled.
    public static var figuresTemplate: String { FiguresTemplate.csv }

    /// An empty mapping file that explains itself.
    public static var mappingTemplate: String { MappingTemplate.yaml }

    /// What each column of the figures sheet takes.
    public static func figuresTemplateGuide(french: Bool) -> String {
        FiguresTemplate.documentation(in: french ? .fr : .en)
    }
}
