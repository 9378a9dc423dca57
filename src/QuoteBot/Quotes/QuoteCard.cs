using Humanizer;
using QuoteBot.Chat.Replies;
using QuoteBot.Storage.Dealing;

namespace QuoteBot.Quotes;

/// <summary>What people see when they wish for a quote.</summary>
internal static class QuoteCard
{
    /// <summary>The answer to a wish.</summary>
    public static Reply For(QuoteWish wish) => wish switch
    {
        QuoteWish.Dealt dealt => QuoteReply.For(dealt.Quote, dealt.Deck, dealt.Text),
        QuoteWish.UnknownName unknown => Unknown(unknown),
        QuoteWish.NothingFound nothing => Nothing(nothing.Filter),
        QuoteWish.EmptyLibrary => Reply.Whisper($"There are no quotes here yet. A moderator can add an interview with `/interview add`."),
        _ => throw new ArgumentOutOfRangeException(nameof(wish), wish, null),
    };

    /// <summary>No quote has this number here.</summary>
    public static Reply NoSuchNumber(long id) =>
        Reply.Whisper($"There is no quote {QuoteLines.Number(id)} here. `/quote` without a number picks one.");

    private static Reply Unknown(QuoteWish.UnknownName unknown)
    {
        var nearest = Prose.Join(", ", unknown.Nearest.Select(name => Prose.Of($"**{name}**")));
        var all = unknown.Kind == "topic" ? Prose.Of($" `/topics` has all {unknown.Total}.") : Prose.Empty;
        return unknown.Kind switch
        {
            "topic" => Reply.Whisper($"Nobody in this library talks about *{unknown.Typed}*. Nearest: {nearest}.{all}"),
            "speaker" => Reply.Whisper($"Nobody called *{unknown.Typed}* speaks in this library. Nearest: {nearest}."),
            _ => Reply.Whisper($"No interview here is about *{unknown.Typed}*. Nearest: {nearest}."),
        };
    }

    private static Reply Nothing(QuoteFilter filter)
    {
        var others = new[] { filter.Topic, filter.Speaker, filter.Film }.Count(key => key is not null);
        return (filter.Text, others) switch
        {
            ({ } words, 0) => Reply.Whisper($"No quote here has the words *{words}*. Try fewer words, or `/topics` for what people talk about."),
            ({ } words, _) => Reply.Whisper($"No quote with all of that has the words *{words}*. Leave one of them out."),
            _ => Reply.Whisper($"No quote here is all {"thing".ToQuantity(others, ShowQuantityAs.Words)} at once. Leave one of them out."),
        };
    }
}
