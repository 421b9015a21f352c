using LogAudit;
using Spectre.Console;

using var cancel = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    cancel.Cancel();
};

var width = Console.IsOutputRedirected ? App.PlainWidth : Console.WindowWidth;
if (Console.IsErrorRedirected || args.Length == 0 || args[0] is not ("audit" or "propose"))
{
    return App.Run(args, Console.Out, Console.Error, width, cancel: cancel.Token);
}

// The bar is drawn where errors go, and results are held back until it is gone.
using var output = new StringWriter();
using var error = new StringWriter();
var code = App.Fine;
AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) })
    .Progress().AutoClear(true)
    .Start(bars =>
    {
        var bar = bars.AddTask("Reading the log", maxValue: 1);
        code = App.Run(args, output, error, width, share => bar.Value = share, cancel.Token);
    });
Console.Error.Write(error);
Console.Write(output);
return code;
