using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using QuoteBot.Chat;
using QuoteBot.Interviews;
using QuoteBot.Interviews.Adding;
using Attachment = QuoteBot.DiscordApi.Messages.Attachment;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>Fetching attachments from a server that does not behave.</summary>
public sealed class AttachmentTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WebApplication _server = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _server = builder.Build();
        _server.MapGet("/fine.txt", () => "Words.");
        _server.MapGet("/moved.txt", () => Results.Redirect("/fine.txt"));
        _server.MapGet("/endless.txt", async context =>
        {
            var piece = new byte[16 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            }
        });
        _server.MapGet("/slow.txt", async context =>
        {
            _asked.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await _server.StartAsync(TestContext.Current.CancellationToken);
        _services = new ServiceCollection()
            .AddHttpClient(AttachmentFetcher.Client)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }).Services
            .BuildServiceProvider();
    }

    [Theory]
    [InlineData("/moved.txt", "Discord did not hand me that file.")]
    [InlineData("/nowhere.txt", "The link to that file is dead by now.")]
    [InlineData("/endless.txt", "That file is larger than 64 KB.")]
    public async Task What_goes_wrong_is_said_in_a_sentence(string path, string said)
    {
        var fetched = await Fetcher().FetchAsync(File(path), TestContext.Current.CancellationToken);

        Assert.StartsWith(said, Assert.IsType<Fetched.Refused>(fetched).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_come_is_given_up()
    {
        var fetching = Fetcher().FetchAsync(File("/slow.txt"), TestContext.Current.CancellationToken);
        await _asked.Task;
        _clock.Advance(TimeSpan.FromSeconds(21));

        Assert.StartsWith("I could not fetch that file from Discord.", Assert.IsType<Fetched.Refused>(await fetching).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/fine.txt")]
    [InlineData("http://cdn.discordapp.com/fine.txt")]
    [InlineData("https://cdn.discordapp.com.evil.example/fine.txt")]
    [InlineData("https://cdn.discordapp.com@evil.example/fine.txt")]
    [InlineData("https://cdn.discordapp.com:8443/fine.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not an address")]
    public async Task Nothing_is_fetched_from_anywhere_else(string url)
    {
        var fetched = await Fetcher().FetchAsync(new Attachment { Id = default, Url = url }, TestContext.Current.CancellationToken);

        Assert.StartsWith("That file does not lie with Discord", Assert.IsType<Fetched.Refused>(fetched).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fits_is_fetched()
    {
        var fetched = await Fetcher().FetchAsync(File("/fine.txt"), TestContext.Current.CancellationToken);

        Assert.Equal("Words.", System.Text.Encoding.UTF8.GetString(Assert.IsType<Fetched.Done>(fetched).Document.Content.Span));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    private Attachment File(string path) => new() { Id = default, Filename = "a.txt", Size = 6, Url = new Uri(Address, path).AbsoluteUri };

    private Uri Address => new(_server.Urls.First());

    private AttachmentFetcher Fetcher() => new(
        _services.GetRequiredService<IHttpClientFactory>(),
        Options.Create(new DiscordOptions { AttachmentHosts = { "cdn.discordapp.com", Address.Authority } }),
        Options.Create(new InterviewsOptions { LargestFile = 64 * 1024 }),
        _clock);
}
