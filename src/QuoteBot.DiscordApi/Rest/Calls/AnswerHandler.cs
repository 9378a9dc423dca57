namespace QuoteBot.DiscordApi.Rest.Calls;

/// <summary>
/// Reads each answer whole within the time of its try, so that a connection lost half way counts as a lost try, and reads what
/// a refusal says, once for all who want to know.
/// </summary>
internal sealed class AnswerHandler : DelegatingHandler
{
    /// <summary>Where the refusal of the last try is found; null when its body was not Discord's.</summary>
    public static readonly HttpRequestOptionsKey<DiscordError?> ErrorKey = new("QuoteBot.DiscordError");

    private const int LargestAnswer = 16 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        await answer.Content.LoadIntoBufferAsync(LargestAnswer, cancellationToken).ConfigureAwait(false);
        var error = answer.IsSuccessStatusCode ? null : await DiscordError.ReadAsync(answer, cancellationToken).ConfigureAwait(false);
        request.Options.Set(ErrorKey, error);
        return answer;
    }
}
