using System.Text.Json;
using Microsoft.Extensions.Logging;
using QuoteBot.Chat.Routing;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Json;
using QuoteBot.DiscordApi.Rest;

namespace QuoteBot.Gateway.Intake;

/// <summary>
/// Takes interactions as they come from the gateway and has them answered, each on a thread of its own choosing. The payload is the one
/// that Discord posts to an interactions endpoint, and is read by the same JSON into the same record: nothing is lost on the way, and the
/// permissions in it are those that Discord worked out, with owners, roles and channel overrides counted.
/// </summary>
internal sealed partial class InteractionIntake(InteractionDesk desk, DiscordRest rest, WorkInHand work, ILogger<InteractionIntake> log)
{
    /// <summary>Takes the <c>d</c> of an INTERACTION_CREATE and returns at once.</summary>
    public void Take(ReadOnlyMemory<byte> payload) =>
        work.Track(Task.Factory.StartNew(
            () => AnswerAsync(payload), CancellationToken.None, TaskCreationOptions.PreferFairness, TaskScheduler.Default).Unwrap());

    private async Task AnswerAsync(ReadOnlyMemory<byte> payload)
    {
        if (Read(payload.Span) is not { } interaction)
        {
            return;
        }

        var first = await desk.AnswerAsync(interaction, work.Stopping);
        try
        {
            await rest.RespondAsync(interaction, first.Response, work.Over);
        }
        finally
        {
            first.Delivered();
        }
    }

    private Interaction? Read(ReadOnlySpan<byte> payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, DiscordJson.Default.Interaction);
        }
        catch (JsonException problem)
        {
            LogUnreadable(problem.Path);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "An interaction cannot be read at {Path} and goes unanswered")]
    private partial void LogUnreadable(string? path);
}
