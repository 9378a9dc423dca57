using Microsoft.Extensions.Options;

namespace QuoteBot.Interviews;

/// <summary>What moderators may hand in (the section <c>Interviews</c>).</summary>
internal sealed class InterviewsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Interviews";

    /// <summary>The largest file, in bytes; 8 MB when left out, at most 16 MB.</summary>
    public int LargestFile { get; set; } = 8 * 1024 * 1024;

    /// <summary>How many interviews a server may have, drafts included; 500 when left out.</summary>
    public int PerServer { get; set; } = 500;

    /// <summary>How long a file may take to fetch, in seconds; 20 when left out, at most 600.</summary>
    public int FetchSeconds { get; set; } = 20;

    /// <summary>Names what is wrong.</summary>
    public sealed class Check : IValidateOptions<InterviewsOptions>
    {
        public ValidateOptionsResult Validate(string? name, InterviewsOptions options)
        {
            List<string> problems =
            [
                .. options.LargestFile is < 1 or > 16 * 1024 * 1024 ? ["Interviews:LargestFile is a number of bytes from 1 to 16777216."] : Array.Empty<string>(),
                .. options.PerServer < 0 ? ["Interviews:PerServer is a number from 0 on."] : Array.Empty<string>(),
                .. options.FetchSeconds is < 1 or > 600 ? ["Interviews:FetchSeconds is a number from 1 to 600."] : Array.Empty<string>(),
            ];
            return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
