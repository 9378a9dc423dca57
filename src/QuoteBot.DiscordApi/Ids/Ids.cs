using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Ids;

/// <summary>One interaction: a command, click or form that somebody sent.</summary>
[JsonConverter(typeof(SnowflakeConverter<InteractionId>))]
public readonly record struct InteractionId(ulong Value) : ISnowflake<InteractionId>
{
    /// <inheritdoc/>
    public static InteractionId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A guild, which people call a server.</summary>
[JsonConverter(typeof(SnowflakeConverter<GuildId>))]
public readonly record struct GuildId(ulong Value) : ISnowflake<GuildId>
{
    /// <inheritdoc/>
    public static GuildId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A channel or a thread.</summary>
[JsonConverter(typeof(SnowflakeConverter<ChannelId>))]
public readonly record struct ChannelId(ulong Value) : ISnowflake<ChannelId>
{
    /// <inheritdoc/>
    public static ChannelId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A person or a bot.</summary>
[JsonConverter(typeof(SnowflakeConverter<UserId>))]
public readonly record struct UserId(ulong Value) : ISnowflake<UserId>
{
    /// <inheritdoc/>
    public static UserId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A role in a guild.</summary>
[JsonConverter(typeof(SnowflakeConverter<RoleId>))]
public readonly record struct RoleId(ulong Value) : ISnowflake<RoleId>
{
    /// <inheritdoc/>
    public static RoleId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A message.</summary>
[JsonConverter(typeof(SnowflakeConverter<MessageId>))]
public readonly record struct MessageId(ulong Value) : ISnowflake<MessageId>
{
    /// <inheritdoc/>
    public static MessageId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>An application: the bot as the developer portal knows it. (<c>System.ApplicationId</c> has the longer name.)</summary>
[JsonConverter(typeof(SnowflakeConverter<AppId>))]
public readonly record struct AppId(ulong Value) : ISnowflake<AppId>
{
    /// <inheritdoc/>
    public static AppId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A registered command.</summary>
[JsonConverter(typeof(SnowflakeConverter<CommandId>))]
public readonly record struct CommandId(ulong Value) : ISnowflake<CommandId>
{
    /// <inheritdoc/>
    public static CommandId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}

/// <summary>A file attached to a message, or given as a command's option.</summary>
[JsonConverter(typeof(SnowflakeConverter<AttachmentId>))]
public readonly record struct AttachmentId(ulong Value) : ISnowflake<AttachmentId>
{
    /// <inheritdoc/>
    public static AttachmentId From(ulong value) => new(value);

    /// <summary>The id's decimal digits.</summary>
    public override string ToString() => Snowflake.Format(Value);
}
