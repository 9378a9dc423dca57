using System.Globalization;
using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Delivery;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>First answers by the callback, and what follows on an interaction's token.</summary>
internal sealed class InteractionRoutes(StandInDiscord discord)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        void On(string method, string pattern, Func<Call, Task<JsonNode?>> handler) =>
            routes.On(discord, method, pattern, handler).WithMetadata(new NoAuthorization());

        On("POST", "/interactions/{id}/{token}/callback", AnswerAsync);
        On("POST", "/webhooks/{application}/{token}", FollowUpAsync);
        On("GET", "/webhooks/{application}/{token}/messages/{message}", async call => (await FindAsync(call)).Message.ToNode());
        On("PATCH", "/webhooks/{application}/{token}/messages/{message}", EditAsync);
        On("DELETE", "/webhooks/{application}/{token}/messages/{message}", DeleteAsync);
    }

    private async Task<JsonNode?> AnswerAsync(Call call)
    {
        var exchange = discord.Answers.FindForCallback(call.Id("id"), call.Text("token"));
        var body = await call.BodyAsync();
        discord.Answers.Take(exchange, body.Json, body.Files);
        return call.Query("with_response") is "true" ? Resource(exchange) : null;
    }

    private async Task<JsonNode?> FollowUpAsync(Call call)
    {
        var exchange = await FindExchangeAsync(call);
        var body = await call.ReadAsync(MessageRules.Answer);
        return exchange.Channel.IsDeleted ? throw Refusal.UnknownChannel : discord.Answers.FollowUp(exchange, body.Json, body.Files).ToNode();
    }

    private async Task<JsonNode?> EditAsync(Call call)
    {
        var (exchange, message) = await FindAsync(call);
        var body = await call.ReadAsync(MessageRules.Edit);
        lock (exchange.Gate)
        {
            discord.Composer.Edit(message, body.Json, body.Files);
        }

        exchange.Changed();
        return message.ToNode();
    }

    private async Task<JsonNode?> DeleteAsync(Call call)
    {
        var (exchange, message) = await FindAsync(call);
        message.Delete();
        exchange.Changed();
        return null;
    }

    private async Task<(Exchange Exchange, Message Message)> FindAsync(Call call)
    {
        var exchange = await FindExchangeAsync(call);
        return (exchange, Answers.FindMessage(exchange, call.Text("message")));
    }

    private Task<Exchange> FindExchangeAsync(Call call) => discord.Answers.FindForFollowUpAsync(call.Id("application"), call.Text("token"));

    private static JsonObject Resource(Exchange exchange) => new()
    {
        ["interaction"] = new JsonObject
        {
            ["id"] = exchange.Id.ToString(CultureInfo.InvariantCulture),
            ["type"] = (int)exchange.Kind,
            ["response_message_id"] = exchange.Original?.Id.ToString(CultureInfo.InvariantCulture),
            ["response_message_loading"] = exchange.Original?.IsLoading,
            ["response_message_ephemeral"] = exchange.Original?.IsPrivate,
        },
        ["resource"] = new JsonObject { ["type"] = exchange.AnswerType, ["message"] = exchange.Original?.ToNode() },
    };
}
