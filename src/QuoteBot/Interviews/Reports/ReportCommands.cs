using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Interviews.Reports;

/// <summary>The button <i>Report</i> under every quote, for everybody: a form that goes to the server's moderators.</summary>
internal sealed class ReportCommands(ReportBox reports) : ICommands
{
    private const string Sent = "reported";
    private const string Kind = "kind";
    private const string Text = "text";

    public void Declare(CommandBook book)
    {
        book.Add(new Control(QuoteReply.Report, OpenAsync));
        book.Add(new Control(Sent, SendAsync));
    }

    private static Task<Reply> OpenAsync(Call call, CancellationToken stop) => Task.FromResult<Reply>(call.Guild is null
        ? Reply.Whisper($"There are no moderators in a direct message. Report it in the server where you met it.")
        : Reply.Form.Of(
            CustomId.For(Sent, call.Number(0) ?? 0, call.Number(1) ?? 0),
            "Report a quote",
            new Label("What is wrong", new StringSelect { CustomId = Kind, Options = [.. Enum.GetValues<ReportKind>().Select(Option)] }),
            new Label("Anything else", new TextInput { CustomId = Text, Style = TextInputStyle.Paragraph, Required = false, MaxLength = 500 }, "Who said it really, which word it was")));

    private async Task<Reply> SendAsync(Call call, CancellationToken stop)
    {
        if (call.Guild is null || !Enum.TryParse<ReportKind>(Chosen(call), out var kind) || !Enum.IsDefined(kind))
        {
            return Reply.Whisper($"That report did not arrive whole. Press *Report* once more.");
        }

        var question = call.Number(1) is > 0 and var id ? id : (long?)null;
        return await reports.AddAsync(new Complaint(call.Number(0) ?? 0, kind, call.Field(Text), question), call, stop) switch
        {
            ReportReceipt.Taken => Reply.Whisper($"Thank you. The moderators of this server will see it."),
            ReportReceipt.Known => Reply.Whisper($"You have reported that one already. The moderators will see it."),
            ReportReceipt.NoSuchQuote => Reply.Whisper($"That quote is not in circulation any more, so there is nothing left to report."),
            ReportReceipt.TooMany => Reply.Whisper($"You have {ReportBox.MostOpen} reports waiting here. Let the moderators catch up first."),
            var other => throw new InvalidOperationException($"No case for {other}."),
        };
    }

    private static string? Chosen(Call call) =>
        call.Interaction.Data?.Fields.FirstOrDefault(field => field.CustomId == Kind)?.Values is [var value, ..] ? value : null;

    private static SelectOption Option(ReportKind kind) => new(ReportCard.Words(kind), kind.ToString());
}
