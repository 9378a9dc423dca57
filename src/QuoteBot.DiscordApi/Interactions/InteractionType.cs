namespace QuoteBot.DiscordApi.Interactions;

/// <summary>What happened (interactions/receiving-and-responding).</summary>
public enum InteractionType
{
    /// <summary>Discord asks whether the endpoint is alive.</summary>
    Ping = 1,

    /// <summary>A slash command or a command of a menu was used.</summary>
    ApplicationCommand = 2,

    /// <summary>A button or menu of a message was used.</summary>
    MessageComponent = 3,

    /// <summary>A command is being typed and wants suggestions.</summary>
    Autocomplete = 4,

    /// <summary>A form was sent.</summary>
    ModalSubmit = 5,
}

/// <summary>The kinds of place where an interaction can happen.</summary>
public enum InteractionContext
{
    /// <summary>In a guild.</summary>
    Guild = 0,

    /// <summary>In a direct message with the bot.</summary>
    BotDirectMessage = 1,

    /// <summary>In a direct message without the bot.</summary>
    PrivateChannel = 2,
}
