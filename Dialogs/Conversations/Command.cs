using System.Collections.Frozen;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>Something people can ask for at any time: by slash, by button, or by its words alone.</summary>
/// <param name="Name">As on the wire; letters, digits and underscores.</param>
/// <param name="Argument">What stands behind it, such as an id; may be empty.</param>
public readonly record struct Command(string Name, string Argument)
{
    public const string Start = "start";
    public const string Menu = "menu";
    public const string Register = "dangky";
    public const string Result = "ketqua";
    public const string Activities = "hoatdong";
    public const string Unit = "donvi";
    public const string Language = "ngonngu";
    public const string Help = "trogiup";
    public const string Back = "quaylai";
    public const string Cancel = "huy";
    public const string Resume = "tieptuc";
    public const string Drop = "boqua";
    public const string Change = "sua";
    public const string CancelActivity = "huyhoatdong";
    public const string Copy = "saochep";
    public const string Verify = "xacminh";
    public const string Return = "tralai";
    public const string MergeActivity = "gophoatdong";
    public const string KeepApart = "khacnhau";
    public const string Join = "thamgia";
    public const string Me = "toi";
    public const string Connect = "noi";
    public const string Guardian = "giamho";
    public const string AskGuardian = "xingiamho";
    public const string AgreeForChild = "dongygiamho";
    public const string Administrator = "quantri";
    public const string Group = "nhom";
    public const string Confirm = "xacnhan";
    public const string Refuse = "tuchoi";
    public const string Invite = "moi";
    public const string Revoke = "thuhoi";
    public const string HandOver = "bangiao";
    public const string Delegate = "uyquyen";
    public const string TakeRole = "nhanvaitro";
    public const string AddUnit = "themdonvi";
    public const string Profile = "hoso";
    public const string Import = "nhap";
    public const string Reorganise = "sapxep";
    public const string Stop = "dungtin";
    public const string Agree = "dongy";
    public const string Disagree = "rutdongy";
    public const string Data = "dulieu";
    public const string CopyData = "taidulieu";
    public const string EraseData = "xoadulieu";
    public const string EraseChild = "rutchocon";
    public const string Human = "gapcanbo";
    public const string CloseRequest = "xongyeucau";
    public const string Roster = "danhsach";
    public const string Campaigns = "chiendich";
    public const string Announce = "thongbao";
    public const string EditAnnouncement = "suatb";
    public const string CorrectAnnouncement = "dinhchinh";
    public const string StopAnnouncement = "dungtb";
    public const string PauseAnnouncement = "tamdung";
    public const string ResumeAnnouncement = "chaytiep";
    public const string Rehearse = "dienthu";
    public const string SendNow = "guingay";
    public const string RetryFailed = "guilai";
    public const string ApproveAnnouncement = "duyettb";
    public const string RefuseAnnouncement = "khongduyet";
    public const string Unreached = "khongden";
    public const string HaveRead = "dadoc";
    public const string Needs = "nhucau";
    public const string GiveHelp = "giupnhucau";
    public const string NeedStays = "nhucaucon";
    public const string NeedMet = "nhucaudu";
    public const string NeedGone = "nhucaurut";
    public const string Materials = "tailieu";
    public const string SendMaterial = "guitailieu";
    public const string RemindMaterial = "nhactailieu";
    public const string NoteMeeting = "duhop";
    public const string ChangeCampaign = "suachiendich";
    public const string SetCampaign = "datchiendich";
    public const string Recruit = "tuyen";
    public const string Call = "ca";
    public const string SetCall = "datca";
    public const string CallList = "dsca";
    public const string Thin = "nguyco";
    public const string JoinShift = "di";
    public const string SayNo = "khongdi";
    public const string SayLater = "desau";
    public const string Withdraw = "rut";
    public const string TakePlace = "nhancho";
    public const string SignUpTeam = "dkdoi";
    public const string CheckIn = "diemdanh";
    public const string SetCheckIn = "datdiemdanh";
    public const string CloseCheckIn = "dongdiemdanh";
    public const string CorrectAttendance = "suadiemdanh";
    public const string DisputeAttendance = "giochuadung";
    public const string RateActivity = "gopy";
    public const string ReportAttendance = "guiketqua";
    public const string ApproveHours = "duyetgio";
    public const string Totals = "giotn";
    public const string Deadlines = "han";
    public const string Submit = "nop";
    public const string Late = "tre";
    public const string Progress = "tiendo";
    public const string Sources = "nguon";
    public const string Approve = "duyet";
    public const string ReturnReport = "trabaocao";
    public const string Extend = "giahan";
    public const string Excuse = "xinmien";
    public const string GrantTerms = "chogiahan";
    public const string RefuseTerms = "khonggiahan";
    public const string Acknowledge = "danhan";
    public const string Snooze = "henlai";
    public const string Paper = "vanban";
    public const string Ask = "yeucau";
    public const string Templates = "maubaocao";
    public const string Practice = "nopthu";
    public const string Calendar = "lich";
    public const string Evidence = "ghinhan";
    public const string VerifyEvidence = "xacnhanminhchung";
    public const string Record = "thanhtich";
    public const string Card = "thetnv";
    public const string AskCertificate = "xinchungnhan";
    public const string Certificates = "chungnhan";
    public const string IssueCertificate = "capgiay";
    public const string RefuseCertificate = "khongcapgiay";
    public const string RevokeCertificate = "thuhoigiay";
    public const string CheckCertificate = "xacthuc";
    public const string CertificateKey = "doikhoaky";

    /// <summary>Commands shown in a platform's menu, in this order; their descriptions are texts under <c>command.NAME</c>.</summary>
    public static readonly IReadOnlyList<string> Shown = [Register, Result, Activities, Campaigns, Announce, CheckIn, Deadlines, Submit, Late, Progress, Unit, Me, Join, Data, Stop, Menu, Language, Help, Back, Cancel, Start];

    /// <summary>Not in the menu, but named by their words too.</summary>
    public static readonly IReadOnlyList<string> Named = [CopyData, EraseData, Disagree, Human, Roster, Unreached, Thin, Materials, Needs, Record, Totals, Card, AskCertificate, Certificates, IssueCertificate, CheckCertificate];

    /// <summary>Names people know from elsewhere, and English ones.</summary>
    private static readonly FrozenDictionary<string, string> Also = new Dictionary<string, string>
    {
        ["checkin"] = CheckIn, ["diem_danh"] = CheckIn, ["deadlines"] = Deadlines, ["submit"] = Submit, ["late"] = Late, ["progress"] = Progress, ["tien_do"] = Progress, ["nop_bao_cao"] = Submit,
        ["register"] = Register, ["result"] = Result, ["report"] = Result, ["activities"] = Activities, ["unit"] = Unit,
        ["language"] = Language, ["lang"] = Language, ["help"] = Help, ["back"] = Back, ["cancel"] = Cancel, ["stop"] = Cancel, ["unsubscribe"] = Stop, ["huynhantin"] = Stop,
        ["import"] = Import, ["nhapdanhsach"] = Import, ["join"] = Join, ["me"] = Me, ["profile"] = Me, ["tham_gia"] = Join, ["don_vi"] = Unit, ["data"] = Data, ["mydata"] = Data, ["du_lieu"] = Data, ["roster"] = Roster, ["connect"] = Connect, ["link"] = Connect,
        ["ket_noi"] = Connect, ["group"] = Group, ["record"] = Record, ["the"] = Card, ["card"] = Card, ["certificates"] = Certificates, ["verify"] = CheckCertificate, ["guardian"] = Guardian, ["resume"] = Resume, ["tiep"] = Resume, ["continue"] = Resume, ["dang_ky"] = Register, ["ket_qua"] = Result, ["hoat_dong"] = Activities,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, string>> Phrases = new(ReadPhrases);

    public override string ToString() => Argument.Length == 0 ? "/" + Name : "/" + Name + " " + Argument;

    /// <summary>The command of a text that begins with a slash; an unknown name is kept as it is.</summary>
    public static Command? BySlash(string text)
    {
        if (text.Length < 2 || text[0] != '/' || !char.IsLetter(text[1]))
            return null;
        var space = text.AsSpan().IndexOfAny(' ', '\n');
        var name = (space < 0 ? text[1..] : text[1..space]).ToLowerInvariant();
        // Telegram writes "/menu@some_bot" in groups.
        if (name.IndexOf('@') is var at and > 0)
            name = name[..at];
        name = VietnameseText.Fold(name);
        var argument = space < 0 ? "" : text[(space + 1)..].Trim();
        // "/huy dang ky nhan tin" stops alerts, whatever else is under way.
        if (name == Cancel && VietnameseText.Fold(argument) is var what && what.Contains("nhan tin", StringComparison.Ordinal))
            return new Command(Stop, "");
        return new Command(Also.GetValueOrDefault(name, name), argument);
    }

    /// <summary>The command that the whole text names in words, with or without diacritics.</summary>
    public static Command? ByWords(Utterance words) =>
        words.Folded.Length is > 0 and <= 40 && Phrases.Value.TryGetValue(Bare(words.Folded), out var name) ? new Command(name, "") : null;

    private static string Bare(string folded) => folded.Trim(' ', '.', '!', '?', ',');

    private static FrozenDictionary<string, string> ReadPhrases()
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in (string[])[.. Shown, .. Named, Resume])
        {
            foreach (var words in TextBook.WordsOf("command." + name))
                phrases.TryAdd(Bare(VietnameseText.Fold(words)), name);
        }
        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
