using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.Interviews.Listing;
using QuoteBot.Quiz.Drawing;
using QuoteBot.Quotes;
using QuoteBot.Storage;
using QuoteBot.Storage.Dealing;
using QuoteBot.Storage.Names;
using QuoteBot.Storage.Rows;
using QuoteBot.Topics;

namespace QuoteBot.Benchmarks.Library;

/// <summary>Times the look-ups behind commands in a library of whatever size.</summary>
internal static class LibraryLook
{
    private const int Warming = 5;
    private const int Times = 40;
    private static readonly ShelfId[] Shelves = ShelfId.ReadBy(new GuildId(9));

    public static async Task RunAsync(IServiceProvider bot)
    {
        var (quotes, topics, names) = (bot.GetRequiredService<QuoteFinder>(), bot.GetRequiredService<TopicFinder>(), bot.GetRequiredService<NameFinder>());
        var (interviews, quiz) = (bot.GetRequiredService<InterviewFinder>(), bot.GetRequiredService<QuizShelf>());
        Console.WriteLine("look-up                          median ms  slowest of 40 ms");
        await TimeAsync("/quote", at => quotes.WishAsync(null, null, null, null, Shelves, Channel(at), default));
        await TimeAsync("/quote topic:adaptation", at => quotes.WishAsync("adaptation", null, null, null, Shelves, Channel(at), default));
        await TimeAsync("/quote speaker:Ada Alberg", at => quotes.WishAsync(null, "Ada Alberg", null, null, Shelves, Channel(at), default));
        await TimeAsync("/quote text:stubborn orchestra", at => quotes.WishAsync(null, null, null, "stubborn orchestra", Shelves, Channel(at), default));
        await TimeAsync("/quote text:the", at => quotes.WishAsync(null, null, null, "the", Shelves, Channel(at), default));
        await TimeAsync("/topic name:adaptation", _ => topics.FindAsync("adaptation", Shelves, default));
        await TimeAsync("/topic name:stubborn", _ => topics.FindAsync("stubborn", Shelves, default));
        await TimeAsync("/topic name:the", _ => topics.WordsAsync("the", 0, Shelves, default));
        await TimeAsync("/topics", _ => names.PageAsync(HeadingKind.Topic, Shelves, 0, 20, default));
        await TimeAsync("/topics (their number)", _ => names.CountAsync(HeadingKind.Topic, Shelves, default));
        await TimeAsync("/interviews", _ => interviews.PageAsync(0, Shelves, default));
        await TimeAsync("/interviews, page 1,000", _ => interviews.PageAsync(1_000, Shelves, default));
        await TimeAsync("suggest speakers: a", _ => names.CompleteAsync(HeadingKind.Speaker, "a", Shelves, 25, default));
        await TimeAsync("suggest films: (nothing)", _ => names.CompleteAsync(HeadingKind.Film, "", Shelves, 25, default));
        await TimeAsync("suggest interviews: the", _ => names.CompleteAsync(HeadingKind.Interview, "the", Shelves, 25, default));
        await TimeAsync("nearest topic: adaptaton", _ => names.NearestAsync(HeadingKind.Topic, "adaptaton", Shelves, 3, default));
        await TimeAsync("draw a round of ten", at => quiz.DrawAsync(new QuoteFilter(), Shelves, Channel(at), 30, default));
    }

    private static ChannelId Channel(int at) => new((ulong)(1_000 + (at % 7)));

    private static async Task TimeAsync(string name, Func<int, Task> look)
    {
        var times = new List<double>();
        for (var at = 0; at < Warming + Times; at++)
        {
            var watch = Stopwatch.StartNew();
            await look(at);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var measured = times.Skip(Warming).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {measured[Times / 2],9:F1}  {measured[^1],16:F1}"));
    }
}
