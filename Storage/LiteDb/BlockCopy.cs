namespace VolunteerBot.Storage.LiteDb;

/// <summary>Copies one file's bytes into another.</summary>
internal static class BlockCopy
{
    public static void All(IBlockFile from, IBlockFile to)
    {
        var buffer = new byte[1 << 20];
        for (long at = 0; at < from.Length;)
        {
            var read = from.Read(at, buffer);
            to.Write(at, buffer.AsSpan(0, read));
            at += read;
        }
    }
}
