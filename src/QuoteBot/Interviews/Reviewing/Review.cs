using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>An interview as moderators look at it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="State">Whether it is a draft or published.</param>
/// <param name="Interview">What it holds.</param>
/// <param name="Lines">Its quotes.</param>
/// <param name="CopyOf">The interview that it may be another copy of.</param>
internal sealed record Review(
    long Id, int Version, InterviewState State, Interview Interview, IReadOnlyList<ReviewLine> Lines, KnownCopy? CopyOf)
{
    /// <summary>Below this confidence, a turn is shown as doubtful.</summary>
    public const double Doubt = 0.75;

    /// <summary>The turns that the reader is not sure of.</summary>
    public IReadOnlyList<int> Doubtful =>
        [.. Enumerable.Range(0, Interview.Turns.Count).Where(turn => Interview.Turns[turn].Confidence < Doubt)];

    /// <summary>The people: those who speak, in order of appearance, then those who are only named.</summary>
    public IReadOnlyList<CastMember> Cast =>
    [
        .. Interview.Turns.GroupBy(turn => turn.Speaker).Select(own => new CastMember(own.Key, own.First().Role, own.Count())),
        .. Interview.People.Except(Interview.Turns.Select(turn => turn.Speaker)).Select(name => new CastMember(name, null, 0)),
    ];

    /// <summary>The paragraphs of a turn.</summary>
    public IReadOnlyList<string> Words(int turn) =>
        [.. Interview.Paragraphs.Where(paragraph => paragraph.Turn == turn).Select(paragraph => paragraph.Text)];
}

/// <summary>A quote as moderators look at it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Quote">What it says.</param>
/// <param name="Dropped">True when a moderator has taken it out.</param>
/// <param name="Spoiler">True when it is shown behind a spoiler bar.</param>
internal sealed record ReviewLine(long Id, Quote Quote, bool Dropped, bool Spoiler);

/// <summary>Somebody in an interview.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">What the person is in it; null when only named.</param>
/// <param name="Turns">How many turns the person has.</param>
internal sealed record CastMember(string Name, Role? Role, int Turns);

/// <summary>The interview that a draft may be another copy of.</summary>
internal sealed record KnownCopy(long Id, string Title, ShelfId Shelf, double Likeness);

/// <summary>What came of a moderator's change.</summary>
internal abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>It is saved.</summary>
    public sealed record Saved(Review Review) : ReviewOutcome;

    /// <summary>Somebody else has changed the interview since it was shown; nothing was saved.</summary>
    /// <param name="Review">How it is now.</param>
    /// <param name="By">Who changed it last; null when that is not on record.</param>
    /// <param name="What">What that was.</param>
    public sealed record Overtaken(Review Review, DiscordApi.Ids.UserId? By, string What) : ReviewOutcome;

    /// <summary>There is no such interview here, or no more.</summary>
    public sealed record Gone : ReviewOutcome;

    /// <summary>The change makes no sense; nothing was saved.</summary>
    /// <param name="Reason">One sentence for the moderator.</param>
    public sealed record Refused(string Reason) : ReviewOutcome;
}
