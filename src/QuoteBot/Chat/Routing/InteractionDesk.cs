using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.Chat.Routing;

/// <summary>
/// Answers interactions, however they arrive. An answer that is not there in good time, or that brings files, is deferred and sent
/// when it is ready: Discord waits three seconds for the first answer and fifteen minutes for the rest
/// (interactions/receiving-and-responding).
/// </summary>
internal sealed class InteractionDesk(InteractionRouter router, LateAnswers late, WorkInHand work, ChatMeter meter, Patience patience)
{
    /// <summary>The first answer. Whatever comes later is sent once <see cref="FirstAnswer.Delivered"/> says that Discord has the first.</summary>
    public async Task<FirstAnswer> AnswerAsync(Interaction interaction, CancellationToken stop) => interaction.Type switch
    {
        InteractionType.Ping => new(InteractionResponse.Pong),
        InteractionType.Autocomplete => await meter.FollowAsync(router.NameOf(interaction), () => SuggestAsync(interaction, stop)),
        _ => await AnswerAsync(interaction, router.Find(interaction)),
    };

    private async Task<(FirstAnswer Answer, Outcome Outcome)> SuggestAsync(Interaction interaction, CancellationToken stop) =>
        (new(ReplyWriter.Suggest(await router.SuggestAsync(interaction, stop))), Outcome.Suggested);

    private Task<FirstAnswer> AnswerAsync(Interaction interaction, Route route) =>
        meter.FollowAsync(route.Name, () => AnswerCallAsync(interaction, route));

    private async Task<(FirstAnswer Answer, Outcome Outcome)> AnswerCallAsync(Interaction interaction, Route route)
    {
        // The work goes on when the connection that brought the interaction is gone; only the end of the process stops it.
        var answer = Task.Run(() => router.AnswerAsync(route, work.Stopping));
        await Task.WhenAny(answer, patience.EndAsync(interaction.Id.CreatedAt));
        if (answer.IsCompletedSuccessfully && await answer is var reply && !NeedsRest(reply))
        {
            return (new(ReplyWriter.First(reply)), reply is Reply.Message { IsApology: true } ? Outcome.Failed : Outcome.Answered);
        }

        var first = new FirstAnswer(Defer(route.Late), IsDeferred: true);
        work.Track(meter.FollowLateAsync(route.Name, () => late.SendAsync(interaction, route.Late, answer, first.Received)));
        return (first, Outcome.Deferred);
    }

    private static bool NeedsRest(Reply reply) => reply is Reply.Message { Files.Count: > 0 };

    private static InteractionResponse Defer(LateAnswer late) => late switch
    {
        LateAnswer.PublicMessage => InteractionResponse.DeferMessage(ephemeral: false),
        LateAnswer.PrivateMessage => InteractionResponse.DeferMessage(ephemeral: true),
        LateAnswer.SameMessage => InteractionResponse.DeferUpdate,
        _ => throw new ArgumentOutOfRangeException(nameof(late), late, null),
    };
}

/// <summary>How long a command may take before its answer is deferred: two seconds of Discord's three in the running bot.</summary>
internal sealed record Patience(TimeSpan Time, TimeProvider Clock)
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.3);
    private static readonly TimeSpan Discords = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Ends when the time is over for an interaction made at that moment. One that was on its way for a while (the gateway sends what was
    /// missed when it is back) leaves less time; an age past all patience of Discord's comes of a clock that is wrong.
    /// </summary>
    public Task EndAsync(DateTimeOffset created) => Task.Delay(Left(Clock.GetUtcNow() - created), Clock);

    private TimeSpan Left(TimeSpan age) => age switch
    {
        _ when age <= TimeSpan.Zero || age >= Discords => Time,
        _ when Time - age > Least => Time - age,
        _ => Least,
    };
}

/// <summary>The first answer to an interaction.</summary>
/// <param name="Response">What Discord is told.</param>
/// <param name="IsDeferred">True when the answer itself follows once Discord has this one.</param>
internal sealed record FirstAnswer(InteractionResponse Response, bool IsDeferred = false)
{
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when Discord has the first answer.</summary>
    public Task Received => _received.Task;

    /// <summary>Says that Discord has it (or that it never will).</summary>
    public void Delivered() => _received.TrySetResult();
}
