using Humanizer;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Storage;

namespace QuoteBot.Interviews.Listing;

/// <summary>What people see of the published interviews.</summary>
internal static class InterviewListCard
{
    /// <summary>The control that shows a page of the list.</summary>
    public const string Page = "interviews";

    private const int LongestTitle = 150;

    /// <summary>A page of the list.</summary>
    public static Reply For(InterviewList list, bool update) => list.Total == 0
        ? Reply.Whisper($"There are no interviews here yet. A moderator can add one with `/interview add`.")
        : new Reply.Message
        {
            Update = update,
            Cards =
            [
                new Embed
                {
                    Color = Colour.List,
                    Title = "interview".ToQuantity(list.Total),
                    Description = Prose.Join("\n\n", list.Interviews.Select(Entry)).Markdown,
                },
            ],
            Rows = [Buttons.Pages(Page, list.Page, Paging.Pages(list.Total, InterviewFinder.PageSize))],
        };

    /// <summary>One interview.</summary>
    public static Reply For(InterviewSummary interview) => new Reply.Message
    {
        Cards =
        [
            new Embed
            {
                Color = Colour.List,
                Description = Prose.Lines(
                [
                    Entry(interview),
                    .. QuoteLines.Small(Prose.Of($"{new Prose("turn".ToQuantity(interview.Turns))} · Interview {QuoteLines.Number(interview.Caption.Id)}")),
                ]).Markdown,
            },
        ],
        Rows = [interview.Caption.Url is { } url ? [Button.Link("Read it ↗", url)] : []],
    };

    /// <summary>No interview has that name.</summary>
    public static Reply NoSuch(string typed) => Reply.Whisper($"There is no interview *{typed}* here. `/interviews` has all there are.");

    private static Prose Entry(InterviewSummary interview) => Prose.Lines(
    [
        Prose.Of($"**{Prose.Words(interview.Caption.Title, LongestTitle)}**"),
        Who(interview),
        .. QuoteLines.Small(
            QuoteLines.Films(interview.Films),
            Prose.Join(" · ", [QuoteLines.Origin(interview.Caption), new Prose("quote".ToQuantity(interview.Quotes))])),
    ]);

    private static Prose Who(InterviewSummary interview) => (interview.Interviewees, interview.Interviewers) switch
    {
        ([_, ..] asked, [_, ..] askers) => Prose.Of($"{Some(asked)}, asked by {Some(askers)}"),
        ([_, ..] asked, []) => Prose.Of($"{Some(asked)}"),
        ([], [_, ..] askers) => Prose.Of($"by {Some(askers)}"),
        ([], []) => Prose.Empty,
    };

    private static string Some(IReadOnlyList<string> names) =>
        names.Count <= 4 ? names.Humanize() : names.Take(3).Append($"{names.Count - 3} more").Humanize();
}
