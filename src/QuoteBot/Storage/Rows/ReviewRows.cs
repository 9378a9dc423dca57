using QuoteBot.DiscordApi.Ids;

namespace QuoteBot.Storage.Rows;

/// <summary>One of the keys that an interview shares with near copies of itself.</summary>
internal sealed class SketchRow
{
    public long InterviewId { get; set; }

    public long Key { get; set; }
}

/// <summary>Something that a moderator did to an interview.</summary>
internal sealed class ChangeRow
{
    public long Id { get; set; }

    public long InterviewId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who did it; null when it was done on the command line, or that person had their traces deleted.</summary>
    public UserId? By { get; set; }

    /// <summary>What was done, as the end of a sentence that begins with a name: "gave turn 3 to Mark Romanek".</summary>
    public required string What { get; set; }
}

/// <summary>What a member found wrong with a quote.</summary>
internal sealed class ReportRow
{
    public long Id { get; set; }

    /// <summary>The server where it was reported, which alone sees it.</summary>
    public ShelfId Shelf { get; set; }

    public long QuoteId { get; set; }

    public ReportKind Kind { get; set; }

    public string? Text { get; set; }

    public UserId By { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The question of a round in which the quote was met, if it was met in one.</summary>
    public long? Question { get; set; }

    /// <summary>When a moderator was done with it.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public UserId? ClosedBy { get; set; }
}

/// <summary>What can be wrong with a quote.</summary>
internal enum ReportKind
{
    /// <summary>Somebody else said it.</summary>
    WrongName,

    /// <summary>It was said in other words.</summary>
    WrongWord,

    /// <summary>It tells how a film ends.</summary>
    Spoiler,

    /// <summary>Something else, told in words.</summary>
    Other,
}

/// <summary>What a moderator said about an interview before pasting it: more than fits into a form's custom id.</summary>
internal sealed class PasteRow
{
    public long Id { get; set; }

    public ShelfId Shelf { get; set; }

    public DateTimeOffset At { get; set; }

    public string? Title { get; set; }

    public string? Interviewee { get; set; }

    public string? Interviewer { get; set; }

    public string? Film { get; set; }

    public string? Url { get; set; }

    public string? Published { get; set; }
}
