using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuoteBot.Playground.StandIn;

/// <summary>The kinds of interaction, as Discord numbers them.</summary>
public enum InteractionKind
{
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Form = 5,
}

/// <summary>One interaction (a command, a click, a form) and all that the bot made of it, now and later.</summary>
public sealed class Exchange
{
    private ImmutableList<Message> followUps = [];

    internal Exchange(StandInDiscord discord, ulong id, InteractionKind kind, Person person, Channel channel) =>
        (Discord, Id, Kind, Person, Channel) = (discord, id, kind, person, channel);

    public ulong Id { get; }

    public InteractionKind Kind { get; }

    public Person Person { get; }

    public Channel Channel { get; }

    /// <summary>What was sent to the bot, as Discord's JSON.</summary>
    public JsonObject Sent { get; internal set; } = [];

    /// <summary>The type of the first answer as Discord numbers it (4 message, 5 thinking, 6 and 7 update, 8 suggestions, 9 form); null while there is none.</summary>
    public int? AnswerType { get; internal set; }

    /// <summary>The bot's first answer as it sent it.</summary>
    public JsonElement? Answer { get; internal set; }

    /// <summary>The message of the answer: the new one, or the one that was updated. Throws when the answer was no message.</summary>
    public Message Message => Original ?? throw new InvalidOperationException($"The bot did not answer with a message: {this}");

    /// <summary>Whether the bot answered with a message rather than a form or suggestions.</summary>
    public bool IsMessage => Original is not null;

    /// <summary>The form that the answer opened. Throws when it opened none.</summary>
    public Form Form { get => field ?? throw new InvalidOperationException($"The bot did not open a form: {this}"); internal set; } = null!;

    public IReadOnlyList<Choice> Choices { get; internal set; } = [];

    /// <summary>What the bot said after its answer, oldest first.</summary>
    public IReadOnlyList<Message> FollowUps => followUps;

    /// <summary>Why people see "The application did not respond"; null while all is well.</summary>
    public string? Failure { get; internal set; }

    /// <summary>Everything that can be read in the answer.</summary>
    public string Text => Message.Text;

    public bool IsPrivate => Message.IsPrivate;

    public IReadOnlyList<Embed> Embeds => Message.Embeds;

    public IReadOnlyList<Button> Buttons => Message.Buttons;

    /// <summary>Presses a button of the answer, as the same person or another.</summary>
    public Task<Exchange> ClickAsync(string label, Person? by = null) => (by ?? Person).ClickAsync(Message, label);

    /// <summary>Picks from the only menu of the answer by the labels of its options.</summary>
    public Task<Exchange> ChooseAsync(params string[] labels) => Person.ChooseAsync(Message, null, labels);

    /// <summary>Fills in the form that the answer opened, by labels or custom ids, and sends it off. Fields not named keep what stands in them.</summary>
    public Task<Exchange> SubmitAsync(params (string Field, string Value)[] values) => Person.SubmitAsync(this, values);

    /// <summary>Waits until something holds, for instance that there is a follow-up.</summary>
    public async Task<Exchange> UntilAsync(Func<Exchange, bool> holds, TimeSpan? within = null)
    {
        await Pulse.UntilAsync(() => holds(this), within, () => $"It did not come about: {this}");
        return this;
    }

    /// <summary>Waits for the next thing the bot says after its answer.</summary>
    public async Task<Message> FollowUpAsync(Func<Message, bool>? wanted = null, TimeSpan? within = null)
    {
        Message? found = null;
        await UntilAsync(_ => (found = followUps.Find(message => wanted?.Invoke(message) ?? true)) is not null, within);
        return found!;
    }

    public override string ToString() =>
        $"{Kind} by {Person.User.Name}, answer type {AnswerType?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}"
        + (Failure is null ? "" : $", failed: {Failure}") + (Original is null ? "" : $"\n{Original}")
        + string.Concat(followUps.Select(message => $"\n(follow-up) {message}"));

    /// <summary>The command as it was picked, without its values, like <c>/quiz start</c>; null for clicks and forms.</summary>
    public string? Command { get; internal init; }

    internal StandInDiscord Discord { get; }

    internal string Token { get; } = Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N");

    internal Pulse Pulse { get; } = new();

    internal Lock Gate { get; } = new();

    internal Message? Original { get; set; }

    /// <summary>The message that the button or the form belongs to.</summary>
    public Message? Source { get; internal init; }

    internal bool HasForm => AnswerType == 9;

    internal DateTimeOffset Created => Snowflakes.TimeOf(Id);

    /// <summary>Whether people have something to look at, rather than "thinking" or nothing.</summary>
    internal bool IsSettled => Failure is not null || (AnswerType is not null && Original is not { IsLoading: true, IsDeleted: false });

    internal void Fail(string why)
    {
        Failure ??= why;
        Changed();
    }

    /// <summary>Waits for a first answer that does not come as a response; too late is a failure.</summary>
    internal async Task AwaitAnswerAsync(TimeSpan limit, TimeProvider clock)
    {
        using var tooLate = new CancellationTokenSource(limit, clock);
        await using var failing = tooLate.Token.Register(FailIfUnanswered);
        await UntilAsync(_ => AnswerType is not null || Failure is not null);
    }

    /// <summary>Whether there is a first answer, now or very soon.</summary>
    internal async Task<bool> IsAnsweredAsync(TimeSpan soon)
    {
        try
        {
            await UntilAsync(_ => AnswerType is not null, soon);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void FailIfUnanswered()
    {
        lock (Gate)
        {
            Failure ??= AnswerType is null ? "The application did not respond in time." : null;
        }

        Changed();
    }

    internal void Add(Message followUp)
    {
        ImmutableInterlocked.Update(ref followUps, (list, added) => list.Add(added), followUp);
        Changed();
    }

    internal void Changed()
    {
        Pulse.Beat();
        Discord.Changed();
    }
}
