namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>What the whole document shows: how long its paragraphs run, and where its questions stand.</summary>
internal sealed class DocumentTraits
{
    private readonly ParagraphTraits[] _paragraphs;

    public DocumentTraits(ParagraphTraits[] paragraphs)
    {
        _paragraphs = paragraphs;
        Median = MedianLength();
        FirstQuestion = Array.FindIndex(paragraphs, p => p.EndsOnQuestion);
        LastQuestion = Array.FindLastIndex(paragraphs, p => p.EndsOnQuestion);
        var span = LastQuestion - FirstQuestion + 1;
        QuestionShare = FirstQuestion < 0 ? 0 : (double)paragraphs.Count(p => p.EndsOnQuestion) / span;
    }

    public int Count => _paragraphs.Length;

    /// <summary>The length in characters that half of the paragraphs reach.</summary>
    public double Median { get; }

    /// <summary>Index of the first paragraph that ends on a question, and of the last; -1 where none does.</summary>
    public int FirstQuestion { get; }
    public int LastQuestion { get; }

    /// <summary>Between those two, the share of paragraphs that end on a question; a half where question and answer alternate strictly.</summary>
    public double QuestionShare { get; }

    /// <summary>A paragraph's traits; empty ones outside the document.</summary>
    public ParagraphTraits this[int index] => (uint)index < (uint)_paragraphs.Length ? _paragraphs[index] : default;

    /// <summary>How thick the questions stand: 0 (none) to 4 (every second paragraph or more).</summary>
    public int Density => FirstQuestion < 0 || Count < 4 ? 0 : QuestionShare switch { < 0.2 => 1, < 0.34 => 2, < 0.46 => 3, _ => 4 };

    /// <summary>Whether each paragraph ends on a question mark.</summary>
    public bool[] EndsOnQuestion() => Array.ConvertAll(_paragraphs, p => p.EndsOnQuestion);

    private double MedianLength()
    {
        if (_paragraphs.Length == 0)
            return 1;
        var lengths = Array.ConvertAll(_paragraphs, p => p.Length);
        Array.Sort(lengths);
        return Math.Max(1, lengths[lengths.Length / 2]);
    }
}
