namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Receives the features of a paragraph; the span holds only for the length of the call.</summary>
internal delegate void FeatureReader(int paragraph, ReadOnlySpan<Feature> features);

/// <summary>Turns a document's paragraphs into features: each paragraph's words first, then, once all have been seen, its cues.</summary>
internal static class Observations
{
    /// <returns>What the document shows as a whole.</returns>
    public static DocumentTraits Read(IReadOnlyList<string> paragraphs, Lexicon lexicon, FeatureReader reader)
    {
        var features = new FeatureList();
        var document = new DocumentTraits(Words(paragraphs, lexicon, features, reader));
        var cues = new CueWriter(document, lexicon.IsStrange, features);
        for (var i = 0; i < document.Count; i++)
        {
            features.Clear();
            cues.Write(i);
            reader(i, features.Items);
        }

        return document;
    }

    private static ParagraphTraits[] Words(IReadOnlyList<string> paragraphs, Lexicon lexicon, FeatureList features, FeatureReader reader)
    {
        var traits = new ParagraphTraits[paragraphs.Count];
        var scan = new ParagraphScan(lexicon);
        var subjects = lexicon.IsStrange ? [] : Subjects.Of(paragraphs, scan);
        using var likeness = new Likeness(lexicon, paragraphs.Count);
        for (var i = 0; i < traits.Length; i++)
        {
            traits[i] = scan.Read(paragraphs[i]);
            traits[i].Subjects = Subjects.Count(scan.Tokens, subjects);
            traits[i].Echoed = likeness.Add(i, scan.Tokens);
            features.Clear();
            if (!lexicon.IsStrange)
                Wording.Write(scan.Tokens, lexicon.Salt, features);
            reader(i, features.Items);
        }

        for (var i = 0; i < traits.Length; i++)
            traits[i].Repeated = likeness.Repeated(i);
        return traits;
    }
}
