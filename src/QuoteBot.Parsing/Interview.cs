using System.Globalization;

namespace QuoteBot.Parsing;

/// <summary>An interview as it was read from one document. What the document does not tell is null or empty.</summary>
public sealed record Interview
{
    /// <summary>The headline, as published.</summary>
    public string? Title { get; init; }

    /// <summary>The magazine, site or programme that published it.</summary>
    public string? Publication { get; init; }

    /// <summary>The full names of those who asked, in order of appearance; empty when the document names nobody.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];

    /// <summary>The full names of those who were asked, in order of appearance.</summary>
    public IReadOnlyList<string> Interviewees { get; init; } = [];

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The month in which it was published, where only that is told.</summary>
    public YearMonth? PublishedIn { get; init; }

    /// <summary>When it was published as ISO 8601 has it: the day, or the month where only that is told; or null.</summary>
    public string? PublishedText => Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? PublishedIn?.ToString();

    /// <summary>Where it stands on the web, when the document says so.</summary>
    public string? Url { get; init; }

    /// <summary>The films that the interview is about, the main one first.</summary>
    public IReadOnlyList<Film> Films { get; init; } = [];

    /// <summary>Everybody who is named in the interview, speakers included, one entry a person.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>How the speakers were told apart.</summary>
    public required Shape Shape { get; init; }

    /// <summary>How likely the whole split is right, from 0 to 1: the mean of the turns' confidences, weighed by length.</summary>
    public required double Confidence { get; init; }

    /// <summary>The ISO 639-1 code of the language, or null when it is strange to the reader.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Every paragraph of the document in order, spoken or not. A paragraph's <see cref="Paragraph.Turn"/> points into <see cref="Turns"/>.
    /// </summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>What was said, in order; one entry for each uninterrupted stretch of one speaker.</summary>
    public required IReadOnlyList<Turn> Turns { get; init; }

    /// <summary>The lines worth passing on, in the order in which they were said.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>What the reader doubts, one sentence each, for the person who reviews the interview.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>One block of the document, without its speaker label.</summary>
/// <param name="Text">The words as printed, white space folded.</param>
/// <param name="Turn">The index of the turn it belongs to, or null when nobody says it (titles, introductions, notes, menus).</param>
public sealed record Paragraph(string Text, int? Turn);

/// <summary>One uninterrupted stretch of one speaker.</summary>
/// <param name="Speaker">The full name as far as it is known; "Interviewer" when the document never names who asks.</param>
/// <param name="Role">Who this speaker is in the interview.</param>
/// <param name="Confidence">How likely speaker and role are right, from 0 to 1.</param>
public sealed record Turn(string Speaker, Role Role, double Confidence);

/// <summary>What somebody is in an interview.</summary>
public enum Role
{
    /// <summary>Asks.</summary>
    Interviewer,

    /// <summary>Is asked.</summary>
    Interviewee,

    /// <summary>Speaks but neither asks nor is asked: a voice from the audience, an equal at a round table.</summary>
    Other,
}

/// <summary>A film that an interview is about.</summary>
/// <param name="Title">The title as the document gives it.</param>
/// <param name="Year">The year of release, when the document tells it.</param>
public sealed record Film(string Title, int? Year = null);

/// <summary>One to three consecutive sentences of one speaker, 40 to 300 characters, that stand by themselves.</summary>
/// <param name="Text">The words, to the letter.</param>
/// <param name="Speaker">Who said it in this interview.</param>
/// <param name="Turn">The index of the turn it comes from.</param>
/// <param name="Question">The words that prompted it: the turn before, when that is another speaker's; null when there is none.</param>
/// <param name="Topics">The ids of its themes, and the people and films it names (see <see cref="TopicName"/>), weightiest first.</param>
/// <param name="Quotability">How gladly a film lover would pass it on, from 0 to 1; comparable between interviews.</param>
/// <param name="Quotes">The person whose words the speaker repeats, when the passage is somebody else's; else null.</param>
public sealed record Quote(
    string Text, string Speaker, int Turn, string? Question, IReadOnlyList<TopicName> Topics, double Quotability, string? Quotes);

/// <summary>What a quote is about: a theme of the taxonomy, or a person or film that it names.</summary>
/// <param name="Kind">What kind of topic this is.</param>
/// <param name="Id">A stable id in lower case with hyphens: the theme's own, or the slug of the name.</param>
/// <param name="Name">What people read.</param>
public sealed record TopicName(TopicKind Kind, string Id, string Name);

/// <summary>The kinds of topic.</summary>
public enum TopicKind
{
    /// <summary>An entry of the taxonomy (data/topics.json).</summary>
    Theme,

    /// <summary>A person who is named.</summary>
    Person,

    /// <summary>A film that is named.</summary>
    Film,
}

/// <summary>How the speakers of a document were told apart.</summary>
public enum Shape
{
    /// <summary>By sense alone: paragraphs of question and answer with nothing to tell them apart.</summary>
    Unlabelled,

    /// <summary>By the labels Q and A, or their like in another language.</summary>
    QuestionAnswer,

    /// <summary>By initials before each turn.</summary>
    Initials,

    /// <summary>By names before each turn.</summary>
    Names,

    /// <summary>By bold type.</summary>
    Bold,

    /// <summary>By italics.</summary>
    Italics,

    /// <summary>By headings.</summary>
    Headings,

    /// <summary>By another mark-up: colour, class, definition lists.</summary>
    Markup,

    /// <summary>By a dash that opens each utterance.</summary>
    Dashes,

    /// <summary>By the speakers of time-stamped cues.</summary>
    Timestamps,

    /// <summary>By names before each turn, with three or more equals.</summary>
    RoundTable,
}
