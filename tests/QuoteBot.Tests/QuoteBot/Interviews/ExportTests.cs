using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary><c>/interview export</c>: the original and everything made of it, and the way back.</summary>
public class ExportTests(ReviewClub house) : IClassFixture<ReviewClub>
{
    [Fact]
    public async Task An_interview_is_exported_and_taken_back_by_another_server_as_it_was()
    {
        var (server, other) = (house.NewServer(), house.NewServer());
        var card = await server.PublishAsync(ReviewClub.Short);
        var list = await card.ClickAsync("Quotes");
        await (await list.ChooseAsync(list.Message.Selects[0].Options[0].Label)).ClickAsync("It is a spoiler");
        await (await (await server.Max.SlashAsync("/interview review interview:Ada Lumen on The Long Reel")).ClickAsync("Details")).SubmitAsync(("Publication", "The Projectionist"));

        var export = await server.Max.SlashAsync("/interview export interview:Ada Lumen on The Long Reel");
        Assert.True(export.IsPrivate);
        Assert.Equal(2, export.Message.Attachments.Count);
        Assert.Equal(ReviewClub.Short, await DownloadAsync(export.Message.Attachments[0]));
        var json = await DownloadAsync(export.Message.Attachments[1]);
        Assert.StartsWith("{\"quotebot\":1,\"interview\":{", json, StringComparison.Ordinal);

        var back = await other.Max.SlashAsync("/interview add file:back.json", null, Upload.Text("back.json", json));
        Assert.Contains("**Ada Lumen on The Long Reel** · The Projectionist", back.Text, StringComparison.Ordinal);
        Assert.Contains("||“", (await back.ClickAsync("Quotes")).Text, StringComparison.Ordinal);
        Assert.Empty(house.Discord.Refusals);
    }

    [Fact]
    public async Task A_damaged_export_is_refused()
    {
        var server = house.NewServer();

        var answer = await server.AddAsync("{\"quotebot\":1,\"interview\":{\"title\":\"x\",", "x.json");

        Assert.StartsWith("That export is damaged", answer.Text, StringComparison.Ordinal);
    }

    private static async Task<string> DownloadAsync(Attachment file)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(file.Url), TestContext.Current.CancellationToken);
    }
}
