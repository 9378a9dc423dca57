using BenchmarkDotNet.Running;
using QuoteBot.Benchmarks.Fitting;
using QuoteBot.Benchmarks.Library;
using QuoteBot.Benchmarks.Rounds;

if (FittingCommand.Knows(args))
    FittingCommand.Run(args);
else if (LibraryLoad.Knows(args))
    await LibraryLoad.RunAsync(args);
else if (RoundLoad.Knows(args))
    await RoundLoad.RunAsync(args);
else
    BenchmarkSwitcher.FromAssembly(typeof(FittingCommand).Assembly).Run(args);
