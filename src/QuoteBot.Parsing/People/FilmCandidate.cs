namespace QuoteBot.Parsing.People;

/// <summary>Words that may be a film's title, with the evidence collected for it.</summary>
internal sealed class FilmCandidate(string title)
{
    public string Title { get; } = title;

    /// <summary>How strongly the text speaks of it as a film.</summary>
    public double Score { get; set; }

    /// <summary>Whether it stands in quotation marks or italics somewhere.</summary>
    public bool IsSetApart { get; set; }

    /// <summary>The year in brackets after it, or null.</summary>
    public int? Year { get; set; }
}
