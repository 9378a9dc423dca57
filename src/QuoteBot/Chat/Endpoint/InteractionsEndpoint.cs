using System.Text.Json;
using Microsoft.Extensions.Options;
using QuoteBot.Chat.Routing;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Signatures;

namespace QuoteBot.Chat.Endpoint;

/// <summary>
/// Discord's "interactions endpoint URL": a signed POST comes in, the first answer goes out in the response
/// (interactions/receiving-and-responding, "Receiving an Interaction").
/// </summary>
internal static partial class InteractionsEndpoint
{
    private const string Path = "/interactions";

    private const int LargestBody = 4 * 1024 * 1024;

    /// <summary>How long Discord is given to read a response before the interaction's webhook is used, which it makes when it has read it.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMilliseconds(500);

    public static void MapInteractions(this WebApplication bot)
    {
        bot.MapPost(Path, HandleAsync);
        var log = bot.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(InteractionsEndpoint));
        bot.Lifetime.ApplicationStarted.Register(() => LogOpen(log, string.Join(", ", bot.Urls.Select(url => url.TrimEnd('/') + Path))));
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, InteractionDesk desk, WorkInHand work, IOptions<DiscordOptions> options)
    {
        if (await ReadAsync(http.Request, http.RequestAborted) is not { } body)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var signature = http.Request.Headers[InteractionSignature.SignatureHeader].ToString();
        var timestamp = http.Request.Headers[InteractionSignature.TimestampHeader].ToString();
        if (!InteractionSignature.Verify(options.Value.PublicKey, signature, timestamp, body))
        {
            return Results.Unauthorized();
        }

        if (Parse(body) is not { } interaction)
        {
            return Results.BadRequest();
        }

        var first = await desk.AnswerAsync(interaction, http.RequestAborted);
        if (first.IsDeferred)
        {
            http.Response.OnCompleted(() =>
            {
                work.Track(DeliverAsync(first));
                return Task.CompletedTask;
            });
        }

        return Results.Json(first.Response, DiscordJson.Default.InteractionResponse);
    }

    private static async Task DeliverAsync(FirstAnswer first)
    {
        // The way of a response through the network takes real time, whatever clock the bot goes by.
        await Task.Delay(Reading, TimeProvider.System);
        first.Delivered();
    }

    private static Interaction? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.Interaction);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The raw body, as it was signed; null when it is larger than any interaction.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, stop)) > 0;)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestBody)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    [LoggerMessage(1, LogLevel.Information, "Interactions are taken over HTTP at {Addresses}.")]
    private static partial void LogOpen(ILogger log, string addresses);
}
