using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.Sentences;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// The stretches of a recording that was written down without its speakers: where its paragraphs end says nothing, so it is cut behind every question and
/// before what leads up to one.
/// </summary>
internal static class SpokenStretches
{
    private const int MostLeading = 2;

    // Set by looking at 31 interviews without their speakers and 61 articles, of which two are taken for none and four for one.
    private const int FewestQuestions = 4;
    private const int LongestAnswers = 1500;
    private const int AtLeastOneOf = 20;

    /// <summary>The lines anew, each of them a question or what stands between two.</summary>
    public static IReadOnlyList<Passage> Of(IReadOnlyList<Passage> lines)
    {
        var (stretches, sentences) = (new List<Passage>(), new List<(Passage Line, string Text)>());
        foreach (var line in lines)
        {
            if (line.IsSilent)
            {
                Cut(stretches, sentences);
                stretches.Add(line);
                continue;
            }

            sentences.AddRange(SentenceSplitter.Split(line.Text).Select(sentence => (line, line.Text[sentence.Start..sentence.End])));
        }

        Cut(stretches, sentences);
        return stretches;
    }

    /// <summary>Whether questions are put to somebody again and again, as in a talk and not in a lecture.</summary>
    /// <param name="stretches">The lines that <see cref="Of"/> makes.</param>
    /// <param name="language">Their language; null where no "you" is known.</param>
    public static bool AreTalk(IReadOnlyList<Passage> stretches, string? language)
    {
        var asked = stretches.Where(stretch => !stretch.IsSilent && Asking.EndsInQuestion(stretch.Text)).ToList();
        return asked.Count >= FewestQuestions && stretches.Sum(stretch => (long)stretch.Text.Length) <= (long)asked.Count * LongestAnswers
            && (language is not ("en" or "es" or "fr") || asked.Count(stretch => Address.IsToOther(stretch.Text)) * AtLeastOneOf >= asked.Count);
    }

    private static void Cut(List<Passage> stretches, List<(Passage Line, string Text)> sentences)
    {
        for (var start = 0; start < sentences.Count;)
        {
            var asks = start;
            while (asks < sentences.Count && !Asking.EndsInQuestion(sentences[asks].Text))
            {
                asks++;
            }

            var leads = asks;
            while (asks < sentences.Count && leads > start && asks - leads < MostLeading && Address.IsToOther(sentences[leads - 1].Text) && !Address.IsOfSelf(sentences[leads - 1].Text))
            {
                leads--;
            }

            while (asks < sentences.Count && Asking.EndsInQuestion(sentences[asks].Text))
            {
                asks++;
            }

            Add(stretches, sentences, start, leads);
            Add(stretches, sentences, leads, asks);
            start = asks;
        }

        sentences.Clear();
    }

    private static void Add(List<Passage> stretches, List<(Passage Line, string Text)> sentences, int from, int to)
    {
        if (from < to)
        {
            var line = sentences[from].Line;
            stretches.Add(new Passage(line.Block, line.Source, [new Run(string.Join(' ', sentences[from..to].Select(sentence => sentence.Text)))]));
        }
    }
}
