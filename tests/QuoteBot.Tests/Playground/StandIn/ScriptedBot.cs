using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NSec.Cryptography;
using QuoteBot.Playground.StandIn;

namespace QuoteBot.Tests.Playground.StandIn;

/// <summary>A bot of a few lines: a real endpoint that checks signatures and answers as the test says, and a client for the rest.</summary>
internal sealed class ScriptedBot : IAsyncDisposable
{
    private readonly StandInDiscord discord;
    private readonly WebApplication app;
    private Func<JsonObject, Task<IResult>> script = _ => Task.FromResult(Results.StatusCode(500));

    private ScriptedBot(StandInDiscord discord)
    {
        this.discord = discord;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/interactions", (RequestDelegate)(async context => await (await TakeAsync(context)).ExecuteAsync(context)));
        Client.BaseAddress = new Uri(discord.ApiBaseUrl + "/");
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.BotToken);
        Client.DefaultRequestHeaders.UserAgent.ParseAdd("DiscordBot (https://example.org, 1.0)");
    }

    public HttpClient Client { get; } = new();

    public static async Task<ScriptedBot> StartAsync(StandInDiscord discord)
    {
        var bot = new ScriptedBot(discord);
        await bot.app.StartAsync();
        discord.SetInteractionsEndpoint(new Uri(bot.app.Urls.Single() + "/interactions"));
        return bot;
    }

    /// <summary>Registers commands everywhere.</summary>
    public async Task RegisterAsync(string commands)
    {
        var (status, json) = await SendAsync(HttpMethod.Put, $"applications/{discord.ApplicationId}/commands", commands);
        Assert.True(status == 200, json?.ToJsonString());
    }

    /// <summary>Answers each interaction with the JSON that the script makes of it.</summary>
    public void Answer(Func<JsonObject, string> with) => script = interaction => Task.FromResult(Results.Text(with(interaction), "application/json"));

    public void Answer(string with) => Answer(_ => with);

    public void Run(Func<JsonObject, Task<IResult>> with) => script = with;

    /// <summary>Sends a request to the stand-in's API.</summary>
    public async Task<(int Status, JsonNode? Json)> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null);
    }

    /// <summary>Edits the answer, posts follow-ups and so on: a request on the interaction's token.</summary>
    public Task<(int Status, JsonNode? Json)> OnTokenAsync(JsonObject interaction, HttpMethod method, string path, string? body = null) =>
        SendAsync(method, $"webhooks/{discord.ApplicationId}/{interaction["token"]}{path}", body);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Client.Dispose();
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var signed = Encoding.UTF8.GetBytes(context.Request.Headers["X-Signature-Timestamp"] + body);
        var key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(discord.PublicKey), KeyBlobFormat.RawPublicKey);
        var right = SignatureAlgorithm.Ed25519.Verify(key, signed, Convert.FromHexString(context.Request.Headers["X-Signature-Ed25519"]!));
        return right ? await script(JsonSerializer.Deserialize<JsonObject>(body)!) : Results.StatusCode(401);
    }
}
