<#
.SYNOPSIS
把放着绩核清单的共享文件夹登记为 Excel 的受信任加载项目录；加 -Undo 撤销登记。

.DESCRIPTION
只改当前用户的注册表（HKCU），不需要管理员权限，不改 Excel 的其他设置，不动别的目录。
先加 -WhatIf 看会做什么，再真正执行。登记后要完全退出 Excel 再打开。

.PARAMETER Share
共享文件夹的网络路径，例如 \\fileserver\jihe。Excel 不认本机路径，必须是两个反斜杠开头的网络路径。

.PARAMETER Manifest
构建出来的 dist\addin\manifest.xml。给了就复制到共享文件夹，要有那里的写权限；不给就用那里已有的。

.PARAMETER Undo
撤销登记。共享文件夹里的文件不删。

.PARAMETER Force
这台电脑已经登记了别的共享文件夹时，仍然登记。

.EXAMPLE
powershell -ExecutionPolicy Bypass -File share-catalog.ps1 -Share \\fileserver\jihe -WhatIf

.EXAMPLE
powershell -ExecutionPolicy Bypass -File share-catalog.ps1 -Share \\fileserver\jihe -Manifest .\dist\addin\manifest.xml

.EXAMPLE
powershell -ExecutionPolicy Bypass -File share-catalog.ps1 -Undo
#>
[CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Add')]
param(
    [Parameter(Mandatory = $true, ParameterSetName = 'Add')]
    [string]$Share,

    [Parameter(ParameterSetName = 'Add')]
    [string]$Manifest,

    [Parameter(ParameterSetName = 'Add')]
    [switch]$Force,

    [Parameter(Mandatory = $true, ParameterSetName = 'Undo')]
    [switch]$Undo
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$AddinId = 'c770055c-bf4c-448f-9ae7-4156a1651009'
$CatalogId = '{f4414c21-fa60-4431-8331-e65c2244ea03}'
$Catalogs = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs'
$Key = Join-Path -Path $Catalogs -ChildPath $CatalogId

function Stop-With([string]$Message) {
    Write-Host "没有做：$Message" -ForegroundColor Red
    exit 1
}

function Get-CatalogUrl([string]$Path) {
    $item = Get-ItemProperty -LiteralPath $Path
    # 没有任何值的键，读出来是空。
    if (($null -ne $item) -and ($item.PSObject.Properties.Name -contains 'Url')) { return $item.Url }
    return '（没有写明路径）'
}

# 是不是绩核的清单：看里面的编号，不看文件名。
function Test-Manifest([string]$Path) {
    if (-not (Test-Path -LiteralPath $Path -PathType Leaf)) { return $false }
    try {
        $xml = New-Object System.Xml.XmlDocument
        $xml.XmlResolver = $null
        $xml.Load($Path)
        return ($xml.DocumentElement.Id -eq $AddinId)
    }
    catch {
        return $false
    }
}

function Remove-Catalog {
    if (-not (Test-Path -LiteralPath $Key)) {
        Write-Host '这台电脑没有登记过绩核的共享文件夹，不用撤销。'
        return
    }
    if ($PSCmdlet.ShouldProcess($Key, '删去绩核共享文件夹的登记')) {
        Remove-Item -LiteralPath $Key -Recurse
        Write-Host '已撤销登记。请完全退出 Excel 再打开。共享文件夹里的文件没有删。'
    }
}

function Copy-Manifest {
    $source = Convert-Path -LiteralPath $Manifest -ErrorAction SilentlyContinue
    if ((-not $source) -or (-not (Test-Manifest -Path $source))) {
        Stop-With "$Manifest 不是绩核的清单。应是构建出来的 dist\addin\manifest.xml。"
    }
    if (Select-String -LiteralPath $source -Pattern 'https://localhost' -SimpleMatch -Quiet) {
        Stop-With '清单里的地址还是 localhost，别的电脑打不开。请用 npm run build -- --env base=https://服务器地址/ 重新构建。'
    }
    if ($PSCmdlet.ShouldProcess($Target, '复制清单')) {
        Copy-Item -LiteralPath $source -Destination $Target -Force
        Write-Host "清单已复制到 $Target"
    }
}

function Add-Catalog {
    if ($PSCmdlet.ShouldProcess($Key, "登记 $Share")) {
        New-Item -Path $Key -Force | Out-Null
        New-ItemProperty -LiteralPath $Key -Name 'Id' -Value $CatalogId -PropertyType String -Force | Out-Null
        New-ItemProperty -LiteralPath $Key -Name 'Url' -Value $Share -PropertyType String -Force | Out-Null
        # 1：在“我的加载项”里显示这个目录。
        New-ItemProperty -LiteralPath $Key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
        Write-Host '已登记。请完全退出 Excel 再打开，到“插入”、“我的加载项”、“共享文件夹”里选“绩核”。'
        Write-Host '要撤销：powershell -ExecutionPolicy Bypass -File share-catalog.ps1 -Undo'
    }
}

if ($Undo) {
    Remove-Catalog
    exit 0
}

$Share = $Share.TrimEnd('\')
if ($Share -notmatch '^\\\\[^\\]+\\[^\\]+') {
    Stop-With "$Share 不是网络路径。应像 \\fileserver\jihe 这样，以两个反斜杠开头。"
}
if (-not (Test-Path -LiteralPath $Share -PathType Container)) {
    Stop-With "打不开 $Share。请先把文件夹共享出来，并确认这个用户能读。"
}

$others = @()
if (Test-Path -LiteralPath $Catalogs) {
    $others = @(Get-ChildItem -LiteralPath $Catalogs | Where-Object { $_.PSChildName -ne $CatalogId } | ForEach-Object { Get-CatalogUrl -Path $_.PSPath })
}
if (($others.Count -gt 0) -and (-not $Force)) {
    Stop-With "这台电脑已经登记了别的目录：$($others -join '、')。把绩核的 manifest.xml 放进那里就行，不用再登记；一定要分开的，加 -Force。"
}

# 那里已有绩核的清单，就换掉那一份：同一个加载项有两份清单，Excel 不知道用哪个。
$known = @(Get-ChildItem -LiteralPath $Share -Filter '*.xml' | Where-Object { Test-Manifest -Path $_.FullName })
$Target = Join-Path -Path $Share -ChildPath 'jihe-manifest.xml'
if ($known.Count -gt 0) { $Target = $known[0].FullName }
if ($Manifest) {
    Copy-Manifest
}
elseif ($known.Count -eq 0) {
    Stop-With "$Share 里没有绩核的清单。请把 dist\addin\manifest.xml 放进去，或者用 -Manifest 指出它在哪里。"
}
Add-Catalog
exit 0
