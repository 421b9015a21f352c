using Microsoft.Extensions.Options;

namespace ServicePolicy.Configuration;

/// <summary>
/// Promises as a support lead writes them: the tree that the standard binder fills from configuration, and the shape of a policy file. Mutable
/// and not safe to share between threads; what it makes is neither.
/// </summary>
/// <remarks>
/// All settings are text, so that what is wrong is found by <see cref="Check"/>, all at once and each with its path, and not by the binder.
/// Keys ignore letter case. Configuration knows no order of keys: duties stand in the order of the built-in ones, those of <see cref="AddDuty"/>
/// after them, unless <see cref="PolicyOptions.Order"/> says otherwise; rules by their own <see cref="RuleOptions.Order"/>.
/// </remarks>
public sealed class ServicePolicyOptions
{
    private readonly List<DutySchema> _duties = [];
    private readonly Dictionary<string, WorkingCalendar> _calendars = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The version of the shape; null: "1", the only one there is.</summary>
    public string? SchemaVersion { get; set; }

    /// <summary>Opening hours by name.</summary>
    public Dictionary<string, CalendarOptions> Calendars { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Channels of the host's own by name; the well-known ones need no entry.</summary>
    public Dictionary<string, ChannelOptions> Channels { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Promises by name.</summary>
    public Dictionary<string, PolicyOptions> Policies { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which promise for whom: rules by name. Requests that none matches have <see cref="Default"/>.</summary>
    public Dictionary<string, RuleOptions> Rules { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The promise for requests that no rule matches; may be left out where there is one policy only.</summary>
    public string? Default { get; set; }

    /// <summary>A <see cref="ServicePolicy.VersionChange"/> by name; null: KeepAtReceipt.</summary>
    public string? VersionChange { get; set; }

    internal IReadOnlyList<DutySchema> Duties => _duties;

    internal IReadOnlyDictionary<string, WorkingCalendar> ReadyCalendars => _calendars;

    /// <summary>Lets policies promise a duty of the host's own, by a section of its name.</summary>
    /// <param name="name">The duty's name.</param>
    /// <param name="read">Makes the duty of its section; what it throws is reported as an error of that section.</param>
    /// <exception cref="ArgumentException">The name is that of a built-in duty, or was given before.</exception>
    public ServicePolicyOptions AddDuty(string name, Func<DutySection, Duty> read)
    {
        Guard.Name(name, "A duty's name");
        if (DutySchemas.BuiltIn.Concat(_duties).Any(form => form.Is(name)))
        {
            throw new ArgumentException($"There is a duty '{name}' already; each has a name of its own.", nameof(name));
        }

        _duties.Add(new DutySchema(name, Guard.NotNull(read), null));
        return this;
    }

    /// <summary>Lets policies name a calendar that was made in code, such as one with holidays of another library.</summary>
    /// <exception cref="ArgumentException">The name is empty, or was given before.</exception>
    public ServicePolicyOptions AddCalendar(string name, WorkingCalendar calendar)
    {
        if (string.IsNullOrWhiteSpace(name) || _calendars.ContainsKey(name))
        {
            throw new ArgumentException($"The name of a calendar was '{name}'; it must not be blank, and each has a name of its own.", nameof(name));
        }

        _calendars.Add(name, Guard.NotNull(calendar));
        return this;
    }

    /// <summary>All that is wrong with the promises, or doubtful: each with its path, its value and what is allowed. Errors come first.</summary>
    /// <param name="zones">Where time zones are looked up; null: the time zone database (tzdb).</param>
    public IReadOnlyList<ConfigurationProblem> Check(IDateTimeZoneProvider? zones = null) => CatalogReader.Read(this, zones).Problems;

    /// <summary>Makes the catalogue.</summary>
    /// <param name="zones">Where time zones are looked up; null: the time zone database (tzdb).</param>
    /// <exception cref="OptionsValidationException">There are errors: all of them, each with its path.</exception>
    public PolicyCatalog ToCatalog(IDateTimeZoneProvider? zones = null)
    {
        var read = CatalogReader.Read(this, zones);
        return read.Catalog ?? throw new OptionsValidationException(Options.DefaultName, typeof(ServicePolicyOptions), read.Errors);
    }
}
