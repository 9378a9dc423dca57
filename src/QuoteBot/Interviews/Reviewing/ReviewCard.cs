using System.Globalization;
using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Parsing;
using QuoteBot.Storage;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Reviewing;

/// <summary>The review card: what the reader made of an interview, how sure it is, and what a moderator can do about it.</summary>
internal static class ReviewCard
{
    /// <summary>Shows the card: interview.</summary>
    public const string Open = "review";

    /// <summary>Publishes: interview, version.</summary>
    public const string Publish = "rv-publish";

    /// <summary>Discards: interview, version.</summary>
    public const string Discard = "rv-discard";

    /// <summary>Opens the form of details: interview, version.</summary>
    public const string Details = "rv-details";

    /// <summary>Lists the people: interview.</summary>
    public const string People = "rv-people";

    /// <summary>Shows a turn: interview, turn, "a" for all turns or "d" for the doubtful ones.</summary>
    public const string Turn = "rv-turn";

    /// <summary>Lists the quotes: page, interview.</summary>
    public const string Lines = "rv-lines";

    /// <summary>Shows what differs from the copy that is there: interview.</summary>
    public const string Compare = "rv-compare";

    /// <summary>Writes a draft over the copy that is there: interview, version.</summary>
    public const string Replace = "rv-replace";

    private const int MostSpeakers = 6;

    /// <summary>The card.</summary>
    /// <param name="review">The interview.</param>
    /// <param name="update">True when it takes the place of the message that the button stands in.</param>
    /// <param name="notice">A line above the card.</param>
    public static Reply.Message For(Review review, bool update, Prose notice = default) =>
        ReviewFrame.Of(notice, title: null, Description(review), [.. First(review)], [.. Second(review)], [.. ForCopy(review)]) with { Update = update };

    /// <summary>What came of a step: what it shows next, or why it was not taken.</summary>
    public static Reply For(ReviewOutcome outcome, Func<Review, Reply> saved) => outcome switch
    {
        ReviewOutcome.Saved done => saved(done.Review),
        ReviewOutcome.Overtaken late => For(late.Review, update: true, Overtaken(late)),
        ReviewOutcome.Gone => Gone,
        ReviewOutcome.Refused refused => Reply.Whisper($"{refused.Reason}"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>There is no such interview here.</summary>
    public static Reply Gone => Reply.Whisper($"That interview is not here any more. `/interview review` has all that can be reviewed.");

    /// <summary>What stands above a card that somebody else has changed before the caller's step.</summary>
    public static Prose ChangedMeanwhile => new("Somebody else has changed it meanwhile; this is how it stands now.");

    private static Prose Overtaken(ReviewOutcome.Overtaken late) =>
        Prose.Of($"{Who(late.By)} was quicker and {late.What}. Your step was not taken; this is how it stands now.");

    /// <summary>Who did something, by a mention, which pings nobody here; "Somebody" when it is not on record.</summary>
    public static Prose Who(DiscordApi.Ids.UserId? user) => user is { } id ? new Prose($"<@{id}>") : new Prose("Somebody");

    private static Prose Description(Review review) => Prose.Lines(
    [
        Heading(review),
        Prose.Join(" · ", [Spoken(review), .. About(review)]),
        Numbers(review),
        .. review.Interview.Warnings.Take(5).Select(warning => Prose.Of($"-# {warning}")),
        .. QuoteLines.Small(State(review)),
    ]);

    private static Prose Heading(Review review) => Prose.Join(" · ",
    [
        Prose.Of($"**{Prose.Words(review.Interview.Title ?? "", 150)}**"),
        .. review.Interview.Publication is { } publication ? [Prose.Of($"{publication}")] : Array.Empty<Prose>(),
        .. review.Interview.Published is { } day ? [new Prose(QuoteLines.Day(day))] : Array.Empty<Prose>(),
    ]);

    private static Prose Spoken(Review review)
    {
        var speakers = review.Cast.Where(who => who.Turns > 0).OrderBy(who => who.Role).ToList();
        var shown = speakers.Take(MostSpeakers).Select(who => Prose.Of($"{who.Name} {new Prose(Does(who.Role))} ({new Prose("turn".ToQuantity(who.Turns))})"));
        var rest = speakers.Count > MostSpeakers ? [new Prose($"{speakers.Count - MostSpeakers} more speak")] : Array.Empty<Prose>();
        return speakers.Count == 0 ? new Prose("Nobody speaks") : Prose.Join(", ", shown.Concat(rest));
    }

    /// <summary>What somebody of a role does.</summary>
    public static string Does(Role? role) => role switch
    {
        Role.Interviewer => "asks",
        Role.Interviewee => "answers",
        Role.Other => "speaks too",
        null => "is named",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    private static IEnumerable<Prose> About(Review review) =>
        review.Interview.Films.Count == 0 ? [] : [Prose.Of($"about {QuoteLines.Films(review.Interview.Films)}")];

    private static Prose Numbers(Review review)
    {
        var lines = review.Lines.Where(line => !line.Dropped).ToList();
        var topics = lines.SelectMany(line => line.Quote.Topics).Select(topic => (topic.Kind, topic.Id)).Distinct().Count();
        var sure = review.Interview.Confidence.ToString("0 %", CultureInfo.InvariantCulture);
        var doubtful = review.Doubtful.Count switch
        {
            0 => Prose.Empty,
            1 => new Prose("; **1 turn is doubtful**"),
            var many => new Prose($"; **{many} turns are doubtful**"),
        };
        return Prose.Of($"{new Prose("quote".ToQuantity(lines.Count))} · {new Prose("topic".ToQuantity(topics))} · I am {new Prose(sure)} sure of the split{doubtful}");
    }

    private static Prose State(Review review) => (review.State, review.CopyOf) switch
    {
        (InterviewState.Published, _) => Prose.Of($"Published as interview {QuoteLines.Number(review.Id)}; what you change here is live at once."),
        (_, { Likeness: 0 } copy) => Prose.Of($"A draft. It has the same address as *{copy.Title}* ({Where(copy)})."),
        (_, { } copy) => Prose.Of($"A draft. {new Prose(copy.Likeness.ToString("0 %", CultureInfo.InvariantCulture))} of its runs of five words also stand in *{copy.Title}* ({Where(copy)})."),
        _ => Prose.Of($"A draft: nobody but moderators sees it until you publish it."),
    };

    private static Prose Where(KnownCopy copy) => copy.Shelf == ShelfId.Everybody
        ? new Prose("in the library that all servers share")
        : Prose.Of($"interview {QuoteLines.Number(copy.Id)} here");

    private static IEnumerable<Component> First(Review review)
    {
        yield return review.Doubtful is [var doubtful, ..]
            ? Buttons.Primary("Look at the doubtful turns", CustomId.For(Turn, review.Id, doubtful, "d"))
            : Buttons.Plain("Look at the turns", CustomId.For(Turn, review.Id, 0, "a")) with { Disabled = review.Interview.Turns.Count == 0 };
        if (review.State == InterviewState.Draft)
        {
            yield return Buttons.Good("Publish", CustomId.For(Publish, review.Id, review.Version));
        }
    }

    private static IEnumerable<Component> Second(Review review)
    {
        yield return Buttons.Plain("Details", CustomId.For(Details, review.Id, review.Version));
        yield return Buttons.Plain("People", CustomId.For(People, review.Id));
        yield return Buttons.Plain("Quotes", CustomId.For(Lines, 0, review.Id));
        if (review.State == InterviewState.Draft)
        {
            yield return Buttons.Danger("Discard", CustomId.For(Discard, review.Id, review.Version));
        }
    }

    private static IEnumerable<Component> ForCopy(Review review)
    {
        if (review is { State: InterviewState.Draft, CopyOf: { } copy })
        {
            yield return Buttons.Plain("Compare the two", CustomId.For(Compare, review.Id));
            if (copy.Shelf != ShelfId.Everybody)
            {
                yield return Buttons.Plain("Update the one that is there", CustomId.For(Replace, review.Id, review.Version));
            }
        }
    }
}
