using QuoteBot.Playground;

return await PlaygroundCli.RunAsync(args);
