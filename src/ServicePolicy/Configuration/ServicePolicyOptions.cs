using Microsoft.Extensions.Options;

namespace ServicePolicy.Configuration;

/// <summary>
/// Calendars, policies and rules, as settings: the tree that the standard binder fills from configuration, and the shape of a policy file.
/// Mutable and not thread-safe. What it creates is immutable and thread-safe.
/// </summary>
/// <remarks>
/// All settings are text, so that <see cref="Check"/> finds all errors at once, each with its path, rather than the binder the first one.
/// Keys ignore letter case. Configuration does not keep the order of keys: built-in duties come in their usual order and those of <see
/// cref="AddDuty"/> after them, unless <see cref="PolicyOptions.Order"/> says otherwise; rules follow <see cref="RuleOptions.Order"/>.
/// </remarks>
public sealed class ServicePolicyOptions
{
    private readonly List<DutySchema> _duties = [];
    private readonly Dictionary<string, WorkingCalendar> _calendars = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The version of the shape. Null: <c>1</c>, the only one there is.</summary>
    public string? SchemaVersion { get; set; }

    /// <summary>The calendars by name.</summary>
    public Dictionary<string, CalendarOptions> Calendars { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Custom channels by name. Well-known channels, such as Email, need no entry.</summary>
    public Dictionary<string, ChannelOptions> Channels { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The policies by name. At least one is required.</summary>
    public Dictionary<string, PolicyOptions> Policies { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules that give requests a policy, by name. A request that matches none gets <see cref="Default"/>.</summary>
    public Dictionary<string, RuleOptions> Rules { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name of the policy for requests that no rule matches. May be null if there is only one policy that follows no other.
    /// </summary>
    public string? Default { get; set; }

    /// <summary>The name of a <see cref="ServicePolicy.VersionChange"/>. Null: <c>KeepAtReceipt</c>.</summary>
    public string? VersionChange { get; set; }

    internal IReadOnlyList<DutySchema> Duties => _duties;

    internal IReadOnlyDictionary<string, WorkingCalendar> ReadyCalendars => _calendars;

    /// <summary>Lets policies use a duty of your own, in a section with its name.</summary>
    /// <param name="name">The duty's name: letters, digits, '-', '_' and '.'.</param>
    /// <param name="read">Makes the duty from its section. An exception it throws is reported as an error of that section.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty, has other characters, or is the name of another duty.
    /// </exception>
    public ServicePolicyOptions AddDuty(string name, Func<DutySection, Duty> read)
    {
        Guard.NotNull(name);
        Guard.Name(name, "A duty's name");
        if (DutySchemas.BuiltIn.Concat(_duties).Any(form => form.Is(name)))
        {
            throw new ArgumentException($"A duty named '{name}' already exists. Choose another name.", nameof(name));
        }

        _duties.Add(new DutySchema(name, Guard.NotNull(read), null));
        return this;
    }

    /// <summary>Lets policies use a calendar that was made in code, such as one with the holidays of another library.</summary>
    /// <param name="name">The calendar's name.</param>
    /// <param name="calendar">The calendar.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank or the name of another calendar.</exception>
    public ServicePolicyOptions AddCalendar(string name, WorkingCalendar calendar)
    {
        if (string.IsNullOrWhiteSpace(Guard.NotNull(name)))
        {
            throw new ArgumentException($"A calendar's name was '{name}'. It must not be blank.", nameof(name));
        }

        if (_calendars.ContainsKey(name))
        {
            throw new ArgumentException($"A calendar named '{name}' already exists. Choose another name.", nameof(name));
        }

        _calendars.Add(name, Guard.NotNull(calendar));
        return this;
    }

    /// <summary>Finds all errors and warnings, errors first.</summary>
    /// <param name="zones">The source of time zones. Null: the time zone database (tzdb).</param>
    /// <returns>The problems; an empty list if there are none.</returns>
    public IReadOnlyList<ConfigurationProblem> Check(IDateTimeZoneProvider? zones = null) => CatalogReader.Read(this, zones).Problems;

    /// <summary>Creates the catalog of policies.</summary>
    /// <param name="zones">The source of time zones. Null: the time zone database (tzdb).</param>
    /// <exception cref="OptionsValidationException">There are errors. It lists all of them, each with its path.</exception>
    public PolicyCatalog ToCatalog(IDateTimeZoneProvider? zones = null)
    {
        var read = CatalogReader.Read(this, zones);
        return read.Catalog ?? throw new OptionsValidationException(Options.DefaultName, typeof(ServicePolicyOptions), read.Errors);
    }
}
