using System.Text.Json;

namespace QuoteBot.Gateway.Connection;

/// <summary>The outside of one message of the gateway (events/gateway-events, "Payload Structure"); what is inside is left unread.</summary>
/// <param name="Operation">What kind of message; 0 is an event.</param>
/// <param name="Type">An event's name.</param>
/// <param name="Sequence">An event's number.</param>
/// <param name="Data">What is inside, as JSON.</param>
internal sealed record GatewayFrame(int Operation, string? Type, int? Sequence, ReadOnlyMemory<byte> Data)
{
    private const int InvalidSession = 9;

    /// <summary>Whether it tells of an interaction.</summary>
    public bool IsInteraction => IsEvent && Type == "INTERACTION_CREATE";

    private bool IsEvent => Operation == 0;

    /// <summary>
    /// What Discord.Net gets to see. Of the events it needs only those that open a session or resume it. All others become a bare number,
    /// which it has to count: it would read them whole on the thread that receives, and keep the guilds, channels and people in them.
    /// <para>
    /// A session that is invalid but can be resumed becomes a request to reconnect. Discord.Net would identify anew and miss what
    /// happened meanwhile.
    /// </para>
    /// </summary>
    /// <returns>Null when it is to see the message as it came.</returns>
    public string? Replacement => this switch
    {
        { IsEvent: true, Type: "READY" or "RESUMED" } => null,
        { IsEvent: true } => $$"""{"t":"NOTED","s":{{Sequence}},"op":0,"d":null}""",
        { Operation: InvalidSession } when Data.Span.SequenceEqual("true"u8) => """{"t":null,"s":null,"op":7,"d":null}""",
        _ => null,
    };

    /// <exception cref="JsonException">It is not a JSON object.</exception>
    public static GatewayFrame Read(ReadOnlyMemory<byte> json)
    {
        var (operation, type, sequence, data) = (-1, (string?)null, (int?)null, ReadOnlyMemory<byte>.Empty);
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var value = json[start..(int)reader.BytesConsumed];
            switch (name)
            {
                case "op":
                    operation = reader.GetInt32();
                    break;
                case "t":
                    type = reader.GetString();
                    break;
                case "s" when reader.TokenType == JsonTokenType.Number:
                    sequence = reader.GetInt32();
                    break;
                case "d":
                    data = value;
                    break;
            }
        }

        return new GatewayFrame(operation, type, sequence, data);
    }
}
