using System.Collections.Concurrent;
using System.Text.Json;
using QuoteBot.Playground.StandIn.Rest;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Delivery;

/// <summary>Takes what the bot says to interactions: the first answer, however it arrives, and all that follows on its token.</summary>
internal sealed class Answers(StandInDiscord discord)
{
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    // A bot may follow up as soon as its response is written; on a busy machine the response is then still being read here.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<ulong, Exchange> byId = new();
    private readonly ConcurrentDictionary<string, Exchange> byToken = new();

    public void Expect(Exchange exchange) => byId[exchange.Id] = byToken[exchange.Token] = exchange;

    /// <summary>The interaction that a first answer is for.</summary>
    public Exchange FindForCallback(ulong id, string token) =>
        byId.GetValueOrDefault(id) is { } exchange && exchange.Token == token ? exchange : throw Refusal.UnknownInteraction;

    /// <summary>The interaction whose token is used as a webhook's: it must have been answered, at most 15 minutes ago.</summary>
    public async Task<Exchange> FindForFollowUpAsync(ulong applicationId, string token)
    {
        if (applicationId != discord.ApplicationId || byToken.GetValueOrDefault(token) is not { } exchange || !await exchange.IsAnsweredAsync(OnItsWay))
        {
            throw Refusal.UnknownWebhook;
        }

        return discord.Clock.GetUtcNow() - exchange.Created > TokenLife ? throw Refusal.InvalidWebhookToken : exchange;
    }

    /// <summary>Takes the first answer. What Discord would not take is thrown as a refusal and leaves the interaction open.</summary>
    public void Take(Exchange exchange, JsonElement callback, IReadOnlyList<Upload> files)
    {
        lock (exchange.Gate)
        {
            Admit(exchange);
            if (CallbackRules.Check(callback, (int)exchange.Kind, exchange.Source is not null) is { Any: true } findings)
            {
                throw Refusal.InvalidForm(findings);
            }

            Perform(exchange, callback.Type(), callback.Get("data") ?? EmptyObject, files);
            (exchange.Answer, exchange.AnswerType) = (callback.Clone(), callback.Type());
        }

        exchange.Changed();
    }

    /// <summary>Takes a follow-up. The first one after "thinking" takes the place of the thinking.</summary>
    public Message FollowUp(Exchange exchange, JsonElement request, IReadOnlyList<Upload> files)
    {
        Message message;
        lock (exchange.Gate)
        {
            if (exchange.Original is { IsLoading: true, IsDeleted: false } waiting)
            {
                discord.Composer.Edit(waiting, request, files);
                message = waiting;
            }
            else
            {
                message = discord.Composer.Create(exchange.Channel, discord.Bot, request, files, exchange);
                exchange.Add(message);
            }
        }

        exchange.Changed();
        return message;
    }

    /// <summary>The message that <c>@original</c> or an id names on this token.</summary>
    public static Message FindMessage(Exchange exchange, string name)
    {
        var message = name is "@original"
            ? exchange.Original
            : exchange.FollowUps.Append(exchange.Original).FirstOrDefault(sent => sent?.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == name);
        return message is { IsDeleted: false } && !exchange.Channel.IsDeleted ? message : throw Refusal.UnknownMessage;
    }

    private static JsonElement EmptyObject { get; } = JsonSerializer.SerializeToElement(new System.Text.Json.Nodes.JsonObject());

    private void Admit(Exchange exchange)
    {
        if (exchange.AnswerType is not null)
        {
            throw Refusal.AlreadyAnswered;
        }

        if (exchange.Failure is not null || discord.Clock.GetUtcNow() - exchange.Created > discord.Options.AnswerWithin)
        {
            throw Refusal.UnknownInteraction;
        }
    }

    private void Perform(Exchange exchange, int type, JsonElement data, IReadOnlyList<Upload> files)
    {
        switch (type)
        {
            case 4:
                exchange.Original = discord.Composer.Create(exchange.Channel, discord.Bot, data, files, exchange);
                break;
            case 5:
                exchange.Original = discord.Composer.CreateLoading(exchange, data);
                break;
            case 6:
                exchange.Original = exchange.Source;
                break;
            case 7:
                exchange.Original = exchange.Source;
                discord.Composer.Edit(exchange.Source!, data, files);
                break;
            case 8:
                exchange.Choices = [.. data.List("choices").Select(Choice.Read)];
                break;
            case 9:
                exchange.Form = Form.Read(data);
                break;
        }
    }
}
