using QuoteBot.Chat.Commands;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Responses;

namespace QuoteBot.Chat.Replies;

/// <summary>What a command says. There is one way to send it (<see cref="ReplyWriter"/>), and that way keeps every limit and pings nobody.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>One sentence or two that only the caller sees.</summary>
    public static Message Whisper(Prose text) => new() { Text = text, Ephemeral = true };

    /// <inheritdoc cref="Whisper(Prose)"/>
    public static Message Whisper(ref Prose.Writer text) => Whisper(Prose.Of(ref text));

    /// <summary>A message.</summary>
    public sealed record Message : Reply
    {
        /// <summary>The plain text.</summary>
        public Prose Text { get; init; }

        /// <summary>The cards.</summary>
        public IReadOnlyList<Embed> Cards { get; init; } = [];

        /// <summary>The rows of buttons and menus.</summary>
        public IReadOnlyList<IReadOnlyList<Component>> Rows { get; init; } = [];

        /// <summary>Files that come with it.</summary>
        public IReadOnlyList<ReplyFile> Files { get; init; } = [];

        /// <summary>True when only the caller sees it.</summary>
        public bool Ephemeral { get; init; }

        /// <summary>True when it takes the place of the message that the button stands in.</summary>
        public bool Update { get; init; }

        /// <summary>True when it tells of a fault of ours.</summary>
        public bool IsApology { get; init; }
    }

    /// <summary>A form that opens on the caller's screen.</summary>
    public sealed record Form(Modal Modal) : Reply
    {
        /// <summary>A form with labelled fields.</summary>
        public static Form Of(string customId, string title, params IReadOnlyList<Label> fields) => new(new Modal(customId, title, fields));
    }

    /// <summary>Nothing: the message stays as it is.</summary>
    public sealed record Nothing : Reply;
}

/// <summary>A file that comes with a message.</summary>
/// <param name="Name">What people see.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ReplyFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>Buttons, as commands ask for them.</summary>
internal static class Buttons
{
    /// <summary>A grey button.</summary>
    public static Button Plain(string label, string customId) => new() { Style = ButtonStyle.Secondary, Label = label, CustomId = customId };

    /// <summary>The button to press.</summary>
    public static Button Primary(string label, string customId) => new() { Style = ButtonStyle.Primary, Label = label, CustomId = customId };

    /// <summary>A green button.</summary>
    public static Button Good(string label, string customId) => new() { Style = ButtonStyle.Success, Label = label, CustomId = customId };

    /// <summary>A red button: it takes something away.</summary>
    public static Button Danger(string label, string customId) => new() { Style = ButtonStyle.Danger, Label = label, CustomId = customId };

    /// <summary>The buttons of a page: back, where one is, on. Nothing when there is one page.</summary>
    /// <param name="control">The control that shows a page; the page is its first argument.</param>
    /// <param name="page">The page shown, from 0.</param>
    /// <param name="pages">How many there are.</param>
    /// <param name="arguments">What else the control needs to find the page again.</param>
    public static IReadOnlyList<Component> Pages(string control, int page, int pages, params IReadOnlyList<object> arguments) => pages < 2 ? [] :
    [
        Plain("◀", CustomId.For(control, [page - 1, .. arguments])) with { Disabled = page == 0 },
        Plain($"{page + 1} of {pages}", CustomId.For(control, [page, .. arguments, "here"])) with { Disabled = true },
        Plain("▶", CustomId.For(control, [page + 1, .. arguments])) with { Disabled = page >= pages - 1 },
    ];
}
