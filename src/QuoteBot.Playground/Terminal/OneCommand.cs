using QuoteBot.Playground.StandIn;
using Spectre.Console;

namespace QuoteBot.Playground.Terminal;

/// <summary>Runs one typed command through everything (registration, signed interaction, answer) and prints what comes of it.</summary>
internal static class OneCommand
{
    // The commands whose answer is followed by a question in the channel.
    private static readonly string[] Rounds = ["/quiz start", "/trivia"];

    private static readonly TimeSpan FirstQuestion = TimeSpan.FromSeconds(10);

    /// <returns>0, or 1 after one line on standard error.</returns>
    public static async Task<int> RunAsync(PlaygroundOptions options, IAnsiConsole console, TextWriter errors)
    {
        try
        {
            await using var discord = await StandInDiscord.StartAsync();
            var club = new FilmClub(discord);
            var person = club.FindPerson(options.As);
            await using var bot = await LocalBot.StartAsync(
                discord, options.Database, options.Library, builder => builder.Logging.ClearProviders());
            var files = await ReadAsync(options.Files);
            var answer = await person.SlashAsync(options.Command!, null, files);
            var card = new AnswerCard(console, TimeProvider.System, plain: !console.Profile.Out.IsTerminal);
            card.Draw(answer);
            if (await QuestionAsync(answer) is { } question)
            {
                card.Draw(question);
                console.WriteLine("Rounds are played on the page: the same command without anything behind it.");
            }

            return 0;
        }
        catch (Exception problem) when (problem is CannotDoException or NotAnsweredException or TimeoutException)
        {
            await errors.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static async Task<Message?> QuestionAsync(Exchange answer) =>
        answer.IsMessage && !answer.IsPrivate && Rounds.Contains(answer.Command)
            ? await answer.Channel.MessageAsync(message => message.Id > answer.Message.Id && message.Buttons.Count > 0, FirstQuestion)
            : null;

    private static async Task<Upload[]> ReadAsync(IReadOnlyList<FileInfo> files)
    {
        var uploads = new List<Upload>();
        foreach (var file in files)
        {
            uploads.Add(file.Exists
                ? new Upload(file.Name, await File.ReadAllBytesAsync(file.FullName))
                : throw new CannotDoException($"There is no file {file.FullName}."));
        }

        return [.. uploads];
    }
}
