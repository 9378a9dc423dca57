using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Storage;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Views;

namespace QuoteBot.Topics;

/// <summary>What people see of topics.</summary>
internal static class TopicCard
{
    /// <summary>The control that shows a page of a topic: page, deck.</summary>
    public const string Page = "topic";

    /// <summary>The control that shows a page of what some words find: page, words.</summary>
    public const string WordsPage = "words";

    /// <summary>The menu that sends one of the page's quotes to the channel.</summary>
    public const string Send = "topic-send";

    /// <summary>The control that shows a page of the list of topics.</summary>
    public const string ListPage = "topics";

    /// <summary>How many topics a page of the list holds.</summary>
    public const int ListPageSize = 20;

    private const int LongestLine = 320;

    /// <summary>The answer to a look-up.</summary>
    public static Reply For(TopicPage page, bool update) => page switch
    {
        TopicPage.Found found => Lines(
            found.Name,
            Prose.Of($"{new Prose("line".ToQuantity(found.Total))} by {new Prose("person".ToQuantity(found.People))}"),
            found.Lines,
            Buttons.Pages(Page, found.Page, Paging.Pages(found.Total, TopicFinder.PageSize), found.Deck)) with
        { Update = update },
        TopicPage.WordsFound words => Lines(
            words.Typed,
            Prose.Of($"No topic has that name. The words themselves are in {new Prose("line".ToQuantity(words.Total))}:"),
            words.Lines,
            Buttons.Pages(WordsPage, words.Page, Paging.Pages(words.Total, TopicFinder.PageSize), words.Typed)) with
        { Update = update },
        TopicPage.Nothing nothing => Nothing(nothing),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, null),
    };

    /// <summary>The topic that a button stood for has gone.</summary>
    public static Reply Gone() => Reply.Whisper($"That topic has no quotes any more. `/topics` has all there are.");

    /// <summary>A page of the list of topics.</summary>
    public static Reply List(IReadOnlyList<Name> topics, int page, int total, bool update) => total == 0
        ? Reply.Whisper($"There are no topics here yet. A moderator can add an interview with `/interview add`.")
        : new Reply.Message
        {
            Update = update,
            Cards =
            [
                new Embed
                {
                    Color = Colour.List,
                    Title = $"What people talk about: {"topic".ToQuantity(total)}",
                    Description = Prose.Lines(topics.Select(topic => Prose.Of($"**{topic.Label}** · {topic.Count}"))).Markdown,
                },
            ],
            Rows = [Buttons.Pages(ListPage, page, Paging.Pages(total, ListPageSize))],
        };

    private static Reply.Message Lines(string title, Prose summary, IReadOnlyList<QuoteView> quotes, IReadOnlyList<Component> pages) => new()
    {
        Cards =
        [
            new Embed
            {
                Color = Colour.List,
                Title = Prose.Of($"{title}").Markdown,
                Description = Prose.Lines([summary, .. quotes.Select(Line)]).Markdown,
            },
        ],
        Rows = [pages, [Sending(quotes)]],
    };

    private static Prose Line(QuoteView quote)
    {
        var words = Prose.Words(quote.Text, LongestLine);
        var shown = quote.Spoiler ? Prose.Of($"||“{words}”||") : Prose.Of($"“{words}”");
        return Prose.Of($"\n{shown}\n-# **{quote.Author}** · {QuoteLines.Number(quote.Id)}");
    }

    private static StringSelect Sending(IReadOnlyList<QuoteView> quotes) => new()
    {
        CustomId = CustomId.For(Send),
        Placeholder = "Send one to the channel",
        Options = [.. quotes.Select(quote => new SelectOption(
            quote.Spoiler ? "A spoiler" : quote.Text, quote.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), quote.Author))],
    };

    private static Reply Nothing(TopicPage.Nothing nothing)
    {
        if (nothing.Topics == 0)
        {
            return Reply.Whisper($"There are no quotes here yet. A moderator can add an interview with `/interview add`.");
        }

        var nearest = Prose.Join(", ", nothing.Nearest.Select(name => Prose.Of($"**{name.Label}**")));
        return Reply.Whisper($"Nobody in this library talks about *{nothing.Typed}*. Nearest: {nearest}. `/topics` has all {nothing.Topics}.");
    }
}
