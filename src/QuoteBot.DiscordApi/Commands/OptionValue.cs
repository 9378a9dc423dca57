using System.Globalization;
using System.Text.Json.Serialization;

namespace QuoteBot.DiscordApi.Commands;

/// <summary>What an option or a choice holds: a text, a whole number, a number or a truth value. Ids are texts.</summary>
[JsonConverter(typeof(OptionValueConverter))]
public readonly record struct OptionValue
{
    private readonly object? value;

    private OptionValue(object value) => this.value = value;

    /// <summary>The text, or null when it holds something else.</summary>
    public string? Text => value as string;

    /// <summary>The whole number, or null when it holds something else; Discord's go from -2^53 to 2^53.</summary>
    public long? Whole => value as long?;

    /// <summary>The number, whole or not, or null when it holds something else.</summary>
    public double? Number => value is long whole ? whole : value as double?;

    /// <summary>The truth value, or null when it holds something else.</summary>
    public bool? Flag => value as bool?;

    /// <summary>Holds a text.</summary>
    public static implicit operator OptionValue(string value) => new(value);

    /// <summary>Holds a whole number.</summary>
    public static implicit operator OptionValue(long value) => new(value);

    /// <summary>Holds a number.</summary>
    public static implicit operator OptionValue(double value) => new(value);

    /// <summary>Holds a truth value.</summary>
    public static implicit operator OptionValue(bool value) => new(value);

    /// <summary>What it holds, as text, the same in every culture.</summary>
    public override string ToString() => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
