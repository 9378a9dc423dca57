using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Commands;
using QuoteBot.DiscordApi.Messages;

namespace QuoteBot.Chat.Commands;

/// <summary>Answers a command, click or form.</summary>
internal delegate Task<Reply> Answer(Call call, CancellationToken stop);

/// <summary>Suggests values for what is being typed.</summary>
internal delegate Task<IReadOnlyList<Choice>> Completion(Call call, string typed, CancellationToken stop);

/// <summary>A slash command; a name of two words is a sub-command.</summary>
/// <param name="Name">What people type, without the slash.</param>
/// <param name="Description">What it does, 1 to 100 characters.</param>
/// <param name="Answer">What answers it.</param>
internal sealed record SlashCommand(string Name, string Description, Answer Answer)
{
    /// <summary>What can be given, required ones first.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Who sees it unless the server says otherwise; null is everybody. The first of a group's sub-commands speaks for the group.</summary>
    public Permissions? Requires { get; init; }

    /// <summary>False when it makes no sense in a direct message.</summary>
    public bool InDirectMessages { get; init; } = true;

    /// <summary>True when an answer that takes long shall be seen by the caller alone.</summary>
    public bool Private { get; init; }
}

/// <summary>A command of the menu of a message.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Answer">What answers it.</param>
internal sealed record MessageCommand(string Name, Answer Answer)
{
    /// <inheritdoc cref="SlashCommand.Requires"/>
    public Permissions? Requires { get; init; }
}

/// <summary>A button, menu or form, which comes back with a <see cref="CustomId"/> of this name.</summary>
/// <param name="Name">A short name, unique in the bot.</param>
/// <param name="Answer">What answers it.</param>
internal sealed record Control(string Name, Answer Answer)
{
    /// <summary>The version of the custom id's arguments that <see cref="Answer"/> understands.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What an answer that takes long turns into.</summary>
    public LateAnswer Late { get; init; } = LateAnswer.PrivateMessage;
}

/// <summary>Where an answer goes that is not there within two seconds.</summary>
internal enum LateAnswer
{
    /// <summary>Into a new message that everybody sees.</summary>
    PublicMessage,

    /// <summary>Into a new message that only the caller sees.</summary>
    PrivateMessage,

    /// <summary>Into the message that the control stands in.</summary>
    SameMessage,
}
