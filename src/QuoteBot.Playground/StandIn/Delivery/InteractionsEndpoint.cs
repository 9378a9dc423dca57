using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using QuoteBot.Playground.StandIn.Rest;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>Posts interactions, signed, to the address at which the bot takes them.</summary>
internal sealed class InteractionsEndpoint(StandInDiscord discord, Uri address) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Sends the interaction and takes the answer out of the response, if it is there.</summary>
    public async Task DeliverAsync(Exchange exchange)
    {
        using var limit = new CancellationTokenSource(discord.Options.AnswerWithin, discord.Clock);
        try
        {
            using var response = await PostAsync(exchange.Sent.ToJsonString(), limit.Token);
            await TakeAsync(exchange, response, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            exchange.Fail("The application did not respond in time.");
        }
        catch (HttpRequestException problem)
        {
            exchange.Fail($"The application could not be reached: {problem.Message}");
        }
    }

    /// <summary>Posts a body as Discord does, or with another signature or time stamp, as Discord does to test an endpoint.</summary>
    public async Task<HttpResponseMessage> PostAsync(string body, CancellationToken stop, string? signature = null, string? timeStamp = null)
    {
        timeStamp ??= discord.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("X-Signature-Ed25519", signature ?? discord.Key.Sign(timeStamp, body));
        request.Headers.TryAddWithoutValidation("X-Signature-Timestamp", timeStamp);
        request.Headers.TryAddWithoutValidation("User-Agent", "Discord-Interactions/1.0 (+https://discord.com)");
        return await client.SendAsync(request, stop);
    }

    public void Dispose() => client.Dispose();

    private async Task TakeAsync(Exchange exchange, HttpResponseMessage response, CancellationToken stop)
    {
        var text = await response.Content.ReadAsStringAsync(stop);
        if (response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.NoContent)
        {
            if (exchange.AnswerType is null)
            {
                exchange.Fail($"The application answered {(int)response.StatusCode} without having answered by the callback.");
            }
        }
        else if (!response.IsSuccessStatusCode)
        {
            exchange.Fail($"The application answered {(int)response.StatusCode}: {text}");
        }
        else
        {
            Take(exchange, text, response.Content.Headers.ContentType?.MediaType);
        }
    }

    private void Take(Exchange exchange, string text, string? mediaType)
    {
        try
        {
            if (mediaType != "application/json")
            {
                throw Refusal.NotJson;
            }

            using var document = JsonDocument.Parse(text);
            discord.Answers.Take(exchange, document.RootElement, []);
        }
        catch (JsonException)
        {
            exchange.Fail($"The application did not answer in JSON: {text}");
        }
        catch (Refusal refusal)
        {
            discord.Note(new RefusedRequest("POST", address.AbsolutePath + " (response)", refusal.Status, refusal.ToJson().ToJsonString(), text));
            exchange.Fail($"Discord does not take the answer: {refusal.ToJson().ToJsonString()}");
        }
    }
}
