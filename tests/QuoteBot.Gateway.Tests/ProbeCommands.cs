using System.Collections.Concurrent;
using System.Text.Json;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Json;

namespace QuoteBot.Gateway.Tests;

/// <summary>Commands of every kind that Discord has, which keep what they were given, and some that take their time.</summary>
internal sealed class ProbeCommands : ICommands
{
    private readonly ConcurrentQueue<Interaction> _heard = new();

    /// <summary>What <c>/slow</c> waits for, without holding a thread.</summary>
    public TaskCompletionSource Slow { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What <c>/slow</c> does then.</summary>
    public Func<Task> AfterSlow { get; set; } = () => Task.CompletedTask;

    /// <summary>What <c>/block</c> waits for, holding a thread.</summary>
    public ManualResetEventSlim Block { get; } = new();

    /// <summary>Everything that was handed to a handler here, oldest first.</summary>
    public IReadOnlyList<Interaction> Heard => [.. _heard];

    /// <summary>The newest as JSON.</summary>
    public string Last => JsonSerializer.Serialize(Heard[^1], DiscordJson.Default.Interaction);

    public void Declare(CommandBook book)
    {
        book.Group("probe", "Keeps what it is given");
        book.Add(new SlashCommand("probe all", "Every kind of option", Keep(_ => Card())) { Options = Options() });
        book.Add(new SlashCommand("ping", "Answers", Keep(call => Reply.Whisper($"Pong, {call.UserName}"))));
        book.Add(new SlashCommand("slow", "Takes long", SlowAsync) { Private = true });
        book.Add(new SlashCommand("block", "Holds a thread", BlockAsync) { Private = true });
        book.Add(new MessageCommand("Probe message", Keep(_ => Card())));
        book.Add(new Control("probe-button", Keep(_ => Card() with { Update = true })));
        book.Add(new Control("probe-menu", Keep(_ => Reply.Whisper($"Chosen"))));
        book.Add(new Control("probe-form", Keep(_ => Form())));
        book.Add(new Control("probe-sent", Keep(_ => Reply.Whisper($"Sent"))));
    }

    private static Reply.Message Card() => new()
    {
        Text = Prose.Of($"A card"),
        Rows =
        [
            [Buttons.Plain("Again", CustomId.For("probe-button", 1)), Buttons.Plain("Write", CustomId.For("probe-form"))],
            [new StringSelect { CustomId = CustomId.For("probe-menu"), Options = [new SelectOption("One", "1"), new SelectOption("Two", "2")] }],
        ],
    };

    private static Reply.Form Form() => Reply.Form.Of(
        CustomId.For("probe-sent"), "A form", new Label("What is it?", new TextInput { CustomId = "what", Style = TextInputStyle.Paragraph }));

    private static IReadOnlyList<Option> Options() =>
    [
        Option.Text("text", "A text", (_, typed, _) => Task.FromResult<IReadOnlyList<Choice>>([new Choice(typed + "!", typed)])),
        Option.Whole("whole", "A whole number", 0, 100),
        Option.File("file", "A file"),
        Plain("truth", CommandOptionType.Boolean),
        Plain("person", CommandOptionType.User),
        Plain("place", CommandOptionType.Channel),
        Plain("role", CommandOptionType.Role),
        Plain("whoever", CommandOptionType.Mentionable),
        Plain("number", CommandOptionType.Number),
    ];

    private static Option Plain(string name, CommandOptionType type) => new(new CommandOption { Name = name, Description = "An option", Type = type });

    private Answer Keep(Func<Call, Reply> reply) => (call, _) =>
    {
        _heard.Enqueue(call.Interaction);
        return Task.FromResult(reply(call));
    };

    private async Task<Reply> SlowAsync(Call call, CancellationToken stop)
    {
        _heard.Enqueue(call.Interaction);
        await Slow.Task.WaitAsync(stop);
        await AfterSlow();
        return Reply.Whisper($"At last");
    }

    private Task<Reply> BlockAsync(Call call, CancellationToken stop)
    {
        _heard.Enqueue(call.Interaction);
        Block.Wait(stop);
        return Task.FromResult<Reply>(Reply.Whisper($"At last"));
    }
}
