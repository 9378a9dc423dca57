namespace QuoteBot.DiscordApi.Commands;

/// <summary>Where a command is found (interactions/application-commands).</summary>
public enum CommandType
{
    /// <summary>Typed after a slash.</summary>
    ChatInput = 1,

    /// <summary>In the menu of a person.</summary>
    User = 2,

    /// <summary>In the menu of a message.</summary>
    Message = 3,
}

/// <summary>What an option takes (interactions/application-commands).</summary>
public enum CommandOptionType
{
    /// <summary>A command below a command.</summary>
    SubCommand = 1,

    /// <summary>A group of such.</summary>
    SubCommandGroup = 2,

    /// <summary>Text.</summary>
    String = 3,

    /// <summary>A whole number from -2^53 to 2^53.</summary>
    Integer = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>A person.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A person or a role.</summary>
    Mentionable = 9,

    /// <summary>A number from -2^53 to 2^53.</summary>
    Number = 10,

    /// <summary>A file.</summary>
    Attachment = 11,
}

/// <summary>How a command comes to be somewhere.</summary>
public enum IntegrationType
{
    /// <summary>The application was added to a guild.</summary>
    GuildInstall = 0,

    /// <summary>A person added it for themselves.</summary>
    UserInstall = 1,
}
