using QuoteBot.Storage.Names;
using QuoteBot.Storage.Views;

namespace QuoteBot.Topics;

/// <summary>What came of looking a topic up.</summary>
internal abstract record TopicPage
{
    private TopicPage()
    {
    }

    /// <summary>A page of a topic.</summary>
    /// <param name="Deck">The number that buttons find the topic by.</param>
    /// <param name="Name">The topic's name.</param>
    /// <param name="Lines">The quotes of this page.</param>
    /// <param name="Page">Which page, from 0.</param>
    /// <param name="Total">How many quotes the topic has.</param>
    /// <param name="People">By how many people they are.</param>
    public sealed record Found(long Deck, string Name, IReadOnlyList<QuoteView> Lines, int Page, int Total, int People) : TopicPage;

    /// <summary>No topic has the name, but the words themselves are found.</summary>
    public sealed record WordsFound(string Typed, IReadOnlyList<QuoteView> Lines, int Page, int Total) : TopicPage;

    /// <summary>Neither a topic nor the words.</summary>
    public sealed record Nothing(string Typed, IReadOnlyList<Name> Nearest, int Topics) : TopicPage;
}
