using System.Globalization;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Interactions;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.Storage;

namespace QuoteBot.Chat.Commands;

/// <summary>One use of a command, button or form: who, where, with what.</summary>
internal sealed class Call(Interaction interaction, IReadOnlyList<InteractionOption> options, IReadOnlyList<string> arguments)
{
    /// <summary>All that Discord said.</summary>
    public Interaction Interaction => interaction;

    /// <summary>The server, or null in a direct message.</summary>
    public GuildId? Guild => interaction.GuildId;

    /// <summary>The channel.</summary>
    public ChannelId Channel => interaction.ChannelId ?? interaction.Channel?.Id ?? default;

    /// <summary>The person.</summary>
    public UserId User => interaction.Author?.Id ?? default;

    /// <summary>The name the person is shown by here; outside text.</summary>
    public string UserName => interaction.Member?.Nick ?? interaction.Author?.GlobalName ?? interaction.Author?.Username ?? "Somebody";

    /// <summary>When the person did it, by Discord's clock.</summary>
    public DateTimeOffset At => interaction.Id.CreatedAt;

    /// <summary>The shelves that are read from here.</summary>
    public ShelfId[] Shelves => ShelfId.ReadBy(Guild);

    /// <summary>The arguments of the control's custom id.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>An argument of the custom id as a whole number; null when there is none such.</summary>
    public long? Number(int argument) =>
        arguments.Count > argument && long.TryParse(arguments[argument], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The arguments of the custom id from one on, as they were joined.</summary>
    public string Rest(int argument) => string.Join(':', arguments.Skip(argument));

    /// <summary>An option's text without white space around it; null when it was not given or is blank.</summary>
    public string? Text(string option) => Value(option)?.Text?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An option's whole number; null when it was not given.</summary>
    public long? Whole(string option) => Value(option)?.Whole;

    /// <summary>The file that was given for an option.</summary>
    public Attachment? File(string option) =>
        Snowflake.TryParse<AttachmentId>(Value(option)?.Text, out var id) ? interaction.Data?.Resolved?.Attachments?.GetValueOrDefault(id) : null;

    /// <summary>The text of a form's field; null when it is blank.</summary>
    public string? Field(string name) => interaction.Data?.Field(name)?.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The values chosen in a menu.</summary>
    public IReadOnlyList<string> Chosen => interaction.Data?.Values ?? [];

    private DiscordApi.Commands.OptionValue? Value(string option) =>
        options.FirstOrDefault(given => given.Name == option)?.Value;
}
