using System.Text.RegularExpressions;
using QuoteBot.Parsing.Shapes.Unlabelled;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Writes each text again as another editor might have set it: questions without their question mark, answers parted or joined, pull quotes,
/// another text's introduction or closing note. What such editing changes, the model should not lean on.
/// </summary>
internal sealed partial class Variations(IReadOnlyList<GoldText> texts, int count, int seed)
{
    private readonly Random _random = new(seed);
    private readonly GoldText[] _fronts = [.. texts.Where(t => t.States.Contains(ChainState.Front))];
    private readonly GoldText[] _backs = [.. texts.Where(t => t.States.Contains(ChainState.Back))];

    /// <summary>The texts themselves and their variations, which together weigh half as much.</summary>
    public List<GoldText> Make() => [.. texts.SelectMany(text => Enumerable.Range(0, count).Select(_ => Vary(text)).Prepend(text))];

    private GoldText Vary(GoldText text)
    {
        var paragraphs = text.Paragraphs.Zip(text.States.Select(Label)).Select(p => (Label: p.Second, Text: p.First)).ToList();
        Reset(paragraphs, text.Language);
        Reparagraph(paragraphs);
        Unmark(paragraphs);
        Pull(paragraphs);
        return GoldText.Of(text.Name, text.Source, text.Language, paragraphs) with { Folder = text.Folder, Weight = text.Weight * 0.5 / count };
    }

    /// <summary>Takes the title or the whole introduction away, or puts other texts' introduction and closing note in their place.</summary>
    private void Reset(List<(char Label, string Text)> paragraphs, string? language)
    {
        if (_random.NextDouble() < 0.5)
            return;
        var first = paragraphs.FindIndex(p => p.Label != 'N');
        if (first < 0)
            return;
        paragraphs.RemoveRange(0, _random.Next(first + 1));
        if (_random.NextDouble() < 0.4)
            paragraphs.InsertRange(0, Borrow(_fronts, language, ChainState.Front));
        if (paragraphs[^1].Label != 'N' && _random.NextDouble() < 0.7)
            paragraphs.AddRange(Borrow(_backs, language, ChainState.Back));
    }

    private IEnumerable<(char Label, string Text)> Borrow(GoldText[] from, string? language, ChainState state)
    {
        var fitting = from.Where(t => t.Language == language).ToArray();
        if (fitting.Length == 0)
            return [];
        var text = fitting[_random.Next(fitting.Length)];
        return [.. text.Paragraphs.Zip(text.States).Where(p => p.Second == state).Take(5).Select(p => ('N', p.First))];
    }

    private void Unmark(List<(char Label, string Text)> paragraphs)
    {
        var share = _random.NextDouble() * 0.6;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (label, text) = paragraphs[i];
            if (label is 'Q' or 'q' && text.EndsWith('?') && _random.NextDouble() < share)
                paragraphs[i] = (label, text[..^1].TrimEnd() + ".");
        }
    }

    private void Reparagraph(List<(char Label, string Text)> paragraphs)
    {
        var (part, join) = _random.Next(3) switch { 0 => (0.6, 0.0), 1 => (0.0, 0.8), _ => (0.1, 0.1) };
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var (label, text) = paragraphs[i];
            if (label == 'a' && i > 0 && paragraphs[i - 1].Label is 'A' or 'a' && _random.NextDouble() < join)
            {
                paragraphs[i - 1] = (paragraphs[i - 1].Label, paragraphs[i - 1].Text + " " + text);
                paragraphs.RemoveAt(i);
            }
            else if (label is 'A' or 'a' && _random.NextDouble() < part && SentenceEnd().Matches(text) is { Count: > 2 } ends)
            {
                var cut = ends[_random.Next(1, ends.Count - 1)];
                paragraphs[i] = (label, text[..cut.Index]);
                paragraphs.Insert(i + 1, ('a', text[(cut.Index + cut.Length)..]));
            }
        }
    }

    /// <summary>Sets a sentence of an answer apart, before or after the paragraph that it stands in.</summary>
    private void Pull(List<(char Label, string Text)> paragraphs)
    {
        var wanted = _random.Next(4) - 1;
        for (var tries = 0; tries < 20 && wanted > 0; tries++)
        {
            var at = _random.Next(paragraphs.Count);
            var sentences = SentenceEnd().Split(paragraphs[at].Text).Where(s => s.Length is > 40 and < 180).ToArray();
            if (paragraphs[at].Label is not ('A' or 'a') || sentences.Length < 2)
                continue;
            var pulled = sentences[_random.Next(sentences.Length)];
            paragraphs.Insert(at + _random.Next(paragraphs[at].Label == 'a' ? 0 : 1, 2), ('N', _random.Next(2) == 0 ? pulled : "“" + pulled + "”"));
            wanted--;
        }
    }

    private static char Label(ChainState state) => state switch
    {
        ChainState.QuestionStart => 'Q',
        ChainState.QuestionMore => 'q',
        ChainState.AnswerStart => 'A',
        ChainState.AnswerMore => 'a',
        _ => 'N',
    };

    [GeneratedRegex(@"(?<=[.!?…])\s+(?=\p{Lu}|“)")]
    private static partial Regex SentenceEnd();
}
