using LogAudit;

return App.Run(args, Console.Out, Console.Error, Console.IsOutputRedirected ? App.PlainWidth : Console.WindowWidth);
