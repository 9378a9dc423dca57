namespace QuoteBot.Parsing.Documents;

/// <summary>A document as blocks of text, with what its format says about it.</summary>
internal sealed record Manuscript(IReadOnlyList<Block> Blocks, Credits Credits)
{
    /// <summary>Whether the text is cut along the clock (subtitles).</summary>
    public bool IsTimed { get; init; }
}

/// <summary>What front matter, a page's head or a file's properties say, as they say it.</summary>
internal sealed record Credits
{
    public static Credits None { get; } = new();

    public string? Title { get; init; }

    /// <summary>What a page calls itself in its window's frame, the site's name often with it.</summary>
    public string? PageTitle { get; init; }

    /// <summary>Whether somebody wrote these down for the document as its facts (front matter), so that they beat what the text says.</summary>
    public bool AreStated { get; init; }

    public string? Publication { get; init; }

    public string? Author { get; init; }

    public IReadOnlyList<string> Interviewers { get; init; } = [];

    public IReadOnlyList<string> Interviewees { get; init; } = [];

    public IReadOnlyList<string> Films { get; init; } = [];

    /// <summary>Persons and other things that are named as tags or speakers; whether one asks or is asked is not said.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    public string? Published { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>Everything else that was said, as text that names may be found in (subtitle, summary, tags).</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Whether the page is filed as an interview, by its kind, category or tags.</summary>
    public bool IsFiledAsInterview { get; init; }

    /// <summary>These credits, with gaps filled from others.</summary>
    public Credits Over(Credits others) => this with
    {
        Title = Title ?? others.Title,
        PageTitle = PageTitle ?? others.PageTitle,
        Publication = Publication ?? others.Publication,
        Author = Author ?? others.Author,
        Interviewers = Interviewers.Count > 0 ? Interviewers : others.Interviewers,
        Interviewees = Interviewees.Count > 0 ? Interviewees : others.Interviewees,
        Films = Films.Count > 0 ? Films : others.Films,
        Named = Named.Count > 0 ? Named : others.Named,
        Published = Published ?? others.Published,
        Url = Url ?? others.Url,
        Language = Language ?? others.Language,
        Remarks = Remarks.Length > 0 ? Remarks : others.Remarks,
        IsFiledAsInterview = IsFiledAsInterview || others.IsFiledAsInterview,
    };
}
