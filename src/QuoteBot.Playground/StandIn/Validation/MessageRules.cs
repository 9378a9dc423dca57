using System.Text.Json;

namespace QuoteBot.Playground.StandIn.Validation;

/// <summary>What Discord asks of a message that is created or edited, as the first answer to an interaction or otherwise (resources/message).</summary>
internal static class MessageRules
{
    private const long SuppressEmbeds = 1 << 2;
    private const long Ephemeral = 1 << 6;
    private const long SuppressNotifications = 1 << 12;

    /// <summary>The flag that turns a message into a layout of components, without content or embeds.</summary>
    public const long Layout = 1 << 15;

    private static readonly Rule Mentions = Rules.Object(
        new("parse", Rules.List(Kind, 0, 3)),
        new("users", Rules.List(Rules.Snowflake, 0, 100)),
        new("roles", Rules.List(Rules.Snowflake, 0, 100)),
        new("replied_user", Rules.Flag));

    private static readonly Rule Attachment = Rules.Object(
        new("id", Rules.Snowflake, Required: true),
        new("filename", Rules.Text(1, 1024)),
        new("description", Rules.Text(0, 1024)),
        new("title", Rules.Text(0, 1024)));

    private static readonly Rule Reference = Rules.Object(
        new("message_id", Rules.Snowflake, Required: true),
        new("channel_id", Rules.Snowflake),
        new("guild_id", Rules.Snowflake),
        new("type", Rules.OneOf(0, 1)),
        new("fail_if_not_exists", Rules.Flag));

    private static readonly Field[] Common =
    [
        new("content", Rules.Text(0, 2000)),
        new("embeds", EmbedRules.List),
        new("allowed_mentions", Mentions),
        new("attachments", Rules.List(Attachment, 0, 10)),
        new("components", Components),
        new("flags", Rules.Number(0, int.MaxValue)),
    ];

    /// <summary>The message of a first answer or a follow-up.</summary>
    public static Rule Answer { get; } = Rules.Both(
        Rules.Object([.. Common, new("tts", Rules.Flag), new("poll", Rules.Anything)]),
        FlagsAmong(SuppressEmbeds | Ephemeral | SuppressNotifications | Layout),
        LayoutAlone);

    /// <summary>A message that the bot posts in a channel with its own token.</summary>
    public static Rule Post { get; } = Rules.Both(
        Rules.Object(
        [
            .. Common,
            new("tts", Rules.Flag),
            new("poll", Rules.Anything),
            new("nonce", Nonce),
            new("enforce_nonce", Rules.Flag),
            new("message_reference", Reference),
            new("sticker_ids", Rules.List(Rules.Snowflake, 0, 3)),
        ]),
        FlagsAmong(SuppressEmbeds | SuppressNotifications | Layout),
        LayoutAlone);

    public static Rule Edit { get; } = Rules.Both(Rules.Object(Common), FlagsAmong(SuppressEmbeds | Layout), LayoutAlone);

    /// <summary>The answer that only says "thinking"; it carries no flag but EPHEMERAL.</summary>
    public static Rule Deferral { get; } = Rules.Both(
        Rules.Object(new Field("flags", Rules.Number(0, int.MaxValue))), FlagsAmong(Ephemeral));

    /// <summary>Whether a message has anything to show; one that has not is refused with 50006.</summary>
    public static bool ShowsSomething(JsonElement message, bool hasFiles) =>
        hasFiles
        || !string.IsNullOrWhiteSpace(message.Text("content"))
        || message.List("embeds").Any()
        || message.List("components").Any()
        || message.List("attachments").Any()
        || message.Get("poll") is not null;

    private static void Kind(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.String || value.GetString() is not ("users" or "roles" or "everyone"))
        {
            findings.Add("BASE_TYPE_CHOICES", "Value must be one of ('everyone', 'roles', 'users').");
        }
    }

    private static void Nonce(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.Number)
        {
            Rules.Text(0, 25)(value, findings);
        }
    }

    // What a component may be depends on a flag of the message, so that the whole message looks at them (below).
    private static void Components(JsonElement value, Findings findings)
    {
        if (value.ValueKind is not JsonValueKind.Array)
        {
            findings.Add("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        }
    }

    private static Rule FlagsAmong(long allowed) => (message, findings) =>
    {
        if (message.Number("flags") is { } flags && (flags & ~allowed) != 0)
        {
            findings.At("flags").Add("BASE_TYPE_CHOICES", "These flags cannot be set here.");
        }
    };

    private static void LayoutAlone(JsonElement message, Findings findings)
    {
        var layout = ((message.Number("flags") ?? 0) & Layout) != 0;
        if (message.Get("components") is { ValueKind: JsonValueKind.Array } components)
        {
            (layout ? ComponentRules.Layout : ComponentRules.Rows)(components, findings.At("components"));
        }

        foreach (var name in (string[])["content", "embeds", "poll", "sticker_ids"])
        {
            if (layout && message.Get(name) is { } value && value.ToString() is not ("" or "[]"))
            {
                findings.At(name).Add("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            }
        }
    }
}
