using QuoteBot.DiscordApi.Messages;
using QuoteBot.Interviews.Adding;

namespace QuoteBot.Tests.QuoteBot.Interviews;

/// <summary>What a message hands in, whatever hangs on it.</summary>
public sealed class HandedTests
{
    [Fact]
    public void The_first_file_that_may_hold_text_is_taken_and_beats_the_words() =>
        Assert.Equal("talk.txt", Handed.In(Message("Look at this", File("still.png", "image/png"), File("talk.txt", "text/plain"), File("other.txt", "text/plain"))).File?.Filename);

    [Fact]
    public void A_file_of_no_known_kind_is_looked_at() => Assert.Equal("talk.docx", Handed.In(Message("", File("talk.docx", null))).File?.Filename);

    [Fact]
    public void A_picture_leaves_the_words() => Assert.Equal((null, "Ben: Why?"), (Handed.In(Message("Ben: Why?", File("still.png", "image/png"))).File, Handed.In(Message("Ben: Why?", File("still.png", "image/png"))).Text));

    [Fact]
    public void A_picture_alone_is_told_apart_from_nothing()
    {
        Assert.Equal(new Handed(null, null, OnlyMedia: true), Handed.In(Message("", File("still.png", "image/png"))));
        Assert.Equal(new Handed(null, null, OnlyMedia: false), Handed.In(Message("")));
        Assert.Equal(new Handed(null, null, OnlyMedia: false), Handed.In(null));
    }

    [Fact]
    public void The_preview_of_a_link_is_no_text() =>
        Assert.Null(Handed.In(new Message { Id = new(1), Embeds = [new Embed { Title = "An interview", Description = "Ben: Why?" }] }).Text);

    [Fact]
    public void A_message_that_is_passed_on_hands_in_what_it_held()
    {
        var words = new Message { Id = new(1), MessageSnapshots = [new MessageSnapshot(new SnapshotContent { Content = "Ben: Why?" })] };
        var file = new Message { Id = new(1), MessageSnapshots = [new MessageSnapshot(new SnapshotContent { Attachments = [File("talk.txt", "text/plain")] })] };

        Assert.Equal("Ben: Why?", Handed.In(words).Text);
        Assert.Equal("talk.txt", Handed.In(file).File?.Filename);
    }

    private static Message Message(string content, params Attachment[] files) => new() { Id = new(1), Content = content, Attachments = files };

    private static Attachment File(string name, string? kind) => new() { Id = new(2), Filename = name, ContentType = kind };
}
