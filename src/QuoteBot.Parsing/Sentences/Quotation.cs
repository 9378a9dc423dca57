namespace QuoteBot.Parsing.Sentences;

/// <summary>A stretch between two quotation marks that belong together.</summary>
/// <param name="Open">The index of the opening mark.</param>
/// <param name="Close">The index of the closing mark.</param>
/// <param name="Depth">0 for a quotation in running text, 1 for one inside another, and so on.</param>
internal readonly record struct Quotation(int Open, int Close, int Depth)
{
    public int Start => Open + 1;

    public string In(string paragraph) => paragraph[Start..Close];
}
