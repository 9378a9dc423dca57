using System.Globalization;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Game.Questions;

namespace QuoteBot.Quiz.Cards;

/// <summary>How the things of a round are written, wherever they are shown.</summary>
internal static class QuizWords
{
    /// <summary>The control of an option: the question's number and the option's position, and nothing about which one is right.</summary>
    public const string Answer = "answer";

    /// <summary>The control of an option of a private question.</summary>
    public const string Guess = "guess";

    /// <summary>The control that starts the same round again.</summary>
    public const string Again = "again";

    /// <summary>The control that starts a shorter round than was wished for.</summary>
    public const string Shorter = "shorter";

    /// <summary>The control that lists a round's interviews.</summary>
    public const string Played = "played";

    /// <summary>What a mode asks, as a question.</summary>
    public static string Name(Mode mode) => mode switch
    {
        Mode.WhoSaidIt => "who said it?",
        Mode.WhichFilm => "which film?",
        Mode.WhichQuestion => "which question got this answer?",
        Mode.FillTheGap => "what fills the gap?",
        Mode.Mixed => "a bit of everything",
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    };

    /// <summary>A player; Discord shows the name, and nobody is pinged.</summary>
    public static Prose Player(UserId player) => new($"<@{player}>");

    /// <summary>A moment, as Discord shows it: in 18 seconds.</summary>
    public static Prose When(DateTimeOffset moment) =>
        new($"<t:{moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}:R>");

    /// <summary>A time in seconds with one decimal: 3.4 s.</summary>
    public static Prose Seconds(TimeSpan time) => new(time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s");

    /// <summary>The full stop after somebody's words; none where they end on a mark of their own.</summary>
    public static Prose Stop(string words) => new(words.Length > 0 && char.IsPunctuation(words[^1]) && words[^1] is not (')' or '’' or '"' or '”') ? "" : ".");

    /// <summary>The letter of an option.</summary>
    public static char Letter(int option) => (char)('A' + option);
}
